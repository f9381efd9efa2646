// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev A multisig as small as one can be, for tests and rehearsals: a call is made when two of its three owners have asked for it.
contract TwoOfThree {
    mapping(address account => bool isOwner) public isOwner;
    mapping(bytes32 callId => address owner) public askedBy;

    error NotOwner(address caller);
    error CallFailed(bytes reason);

    constructor(address[3] memory owners) {
        for (uint256 i = 0; i < 3; ++i) {
            isOwner[owners[i]] = true;
        }
    }

    /// @notice The first owner asks; the second, asking for the same, makes the call.
    function ask(address to, bytes calldata data) external {
        if (!isOwner[msg.sender]) revert NotOwner(msg.sender);
        bytes32 callId = keccak256(abi.encode(to, data));
        address first = askedBy[callId];
        if (first == address(0) || first == msg.sender) {
            askedBy[callId] = msg.sender;
            return;
        }
        askedBy[callId] = address(0);
        (bool success, bytes memory reason) = to.call(data);
        if (!success) revert CallFailed(reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TypedRecord} from "./TypedRecord.sol";

/// @title Records as structs in storage, for the gas benchmark only.
/// @dev One owner sends; no four eyes, no totals, no heads, no proof that nothing is missing.
contract RecordStorage {
    address private immutable _publisher = msg.sender;
    mapping(bytes32 agency => TypedRecord[] records) private _records;

    event Published(bytes32 indexed agency, uint256 indexed source, uint256 first, uint256 count);

    error NotPublisher(address caller);

    function publish(bytes32 agency, uint256 source, TypedRecord[] calldata records) external {
        if (msg.sender != _publisher) revert NotPublisher(msg.sender);
        TypedRecord[] storage all = _records[agency];
        emit Published(agency, source, all.length, records.length);
        for (uint256 i = 0; i < records.length; ++i) {
            all.push(records[i]);
        }
    }

    function count(bytes32 agency) external view returns (uint256) {
        return _records[agency].length;
    }

    function recordAt(bytes32 agency, uint256 index) external view returns (TypedRecord memory) {
        return _records[agency][index];
    }
}

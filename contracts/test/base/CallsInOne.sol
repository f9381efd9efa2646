// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title An account that makes several calls in one transaction, as smart accounts do. It obeys anybody.
contract CallsInOne {
    error CallFailed(uint256 index, bytes reason);

    function run(address[] calldata targets, bytes[] calldata calls) external {
        for (uint256 i = 0; i < targets.length; ++i) {
            (bool ok, bytes memory reason) = targets[i].call(calls[i]);
            if (!ok) revert CallFailed(i, reason);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TypedRecord} from "./TypedRecord.sol";

/// @title Records as one typed event each, for the gas benchmark only.
/// @dev One owner sends; no four eyes, no totals, no heads, no proof that nothing is missing.
contract RecordEvents {
    address private immutable _publisher = msg.sender;

    event RecordPublished(
        bytes32 indexed agency,
        uint256 indexed source,
        uint8 stage,
        uint32 date,
        uint8 dateBasis,
        int128 amount,
        uint8 scale,
        bytes3 currency,
        uint8 payerType,
        uint8 payeeType,
        uint32 row,
        string ref,
        string part,
        string payer,
        string payee,
        string title,
        string rest
    );

    error NotPublisher(address caller);

    function publish(bytes32 agency, uint256 source, TypedRecord[] calldata records) external {
        if (msg.sender != _publisher) revert NotPublisher(msg.sender);
        for (uint256 i = 0; i < records.length; ++i) {
            TypedRecord calldata r = records[i];
            emit RecordPublished(
                agency,
                source,
                r.stage,
                r.date,
                r.dateBasis,
                r.amount,
                r.scale,
                r.currency,
                r.payerType,
                r.payeeType,
                r.row,
                r.ref,
                r.part,
                r.payer,
                r.payee,
                r.title,
                r.rest
            );
        }
    }
}

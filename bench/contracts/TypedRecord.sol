// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev A spending record as a careful engineer would lay it out in fixed fields: all small ones in one slot of storage. What has
/// no field of its own is kept whole in `rest`, as JSON, so that nothing of a record is lost; what all records of a file share
/// about their source is said once, in `source` of the batch.
struct TypedRecord {
    uint8 stage;
    uint32 date; // yyyymmdd
    uint8 dateBasis;
    int128 amount; // of 10^-scale
    uint8 scale;
    bytes3 currency;
    uint8 payerType;
    uint8 payeeType;
    uint32 row;
    string ref;
    string part;
    string payer;
    string payee;
    string title;
    string rest;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./LedgerFixture.sol";

/// @title Two agencies at work in any order, with what the ledger should hold kept beside it.
contract Handler is LedgerFixture {
    string[2] private _agencies = [MOH, ROADS];
    string[3] private _stages = ["budget", "expenditure", "incoming-funds"];
    string[2] private _currencies = ["EUR", "UAH"];

    bytes32[] public hashes;
    uint256[] public agencyOfHash;
    mapping(uint256 agency => uint256) public sequences;
    mapping(uint256 agency => mapping(bytes32 totalKey => int256)) public sums;
    mapping(uint256 agency => bytes) private _open;
    mapping(uint256 agency => uint256) public delivered;
    uint256[] public adminKeys;
    uint256 public intrusions;
    uint256 public intruded;

    function setUp() public override {
        super.setUp();
        adminKeys.push(ADMIN);
        adminKeys.push(SECOND_ADMIN);
    }

    function ledgerUnderTest() external view returns (ICounterfoilLedger) {
        return ledger;
    }

    function batches() external view returns (uint256) {
        return hashes.length;
    }

    function admins() external view returns (uint256) {
        return adminKeys.length;
    }

    function agencyAt(uint256 index) external view returns (string memory) {
        return _agencies[index];
    }

    function stageAt(uint256 index) external view returns (string memory) {
        return _stages[index];
    }

    function currencyAt(uint256 index) external view returns (string memory) {
        return _currencies[index];
    }

    function isOpen(uint256 index) public view returns (bool) {
        return _open[index].length != 0;
    }

    function keyIdOfAdmin(uint256 index) external view returns (bytes32) {
        return keyIdOf(adminKeys[index]);
    }

    // ───────────────────────────── Acts that must succeed ─────────────────────────────

    function publish(uint256 index, uint256 parts, uint256 seed) external {
        index %= 2;
        if (isOpen(index)) return;
        parts = bound(parts, 1, 4);
        Line[][] memory lines = new Line[][](parts);
        for (uint256 i = 0; i < parts; ++i) {
            lines[i] = lineFrom(uint256(keccak256(abi.encode(seed, i))));
        }
        Prepared memory prepared = prepare(_agencies[index], lines);
        open(prepared);
        sequences[index] += 1;
        record(index, prepared, 1);
    }

    function publishNil(uint256 index) external {
        index %= 2;
        if (isOpen(index)) return;
        Prepared memory prepared = prepareNil(_agencies[index]);
        open(prepared);
        sequences[index] += 1;
        record(index, prepared, 1);
    }

    function deliverNext(uint256 index, address carrier) external {
        index %= 2;
        if (!isOpen(index)) return;
        Prepared memory prepared = abi.decode(_open[index], (Prepared));
        uint256 number = delivered[index] + 1;
        vm.prank(carrier);
        deliver(prepared, number);
        record(index, prepared, number);
    }

    function cancelOpen(uint256 index, uint256 seed) external {
        index %= 2;
        if (!isOpen(index) || seed % 4 != 0) return;
        Prepared memory prepared = abi.decode(_open[index], (Prepared));
        ICounterfoilLedger.Cancellation memory said =
            ICounterfoilLedger.Cancellation(_agencies[index], digestOf(prepared.publication), "Wrong file");
        (uint256 preparer,) = signersOf(_agencies[index]);
        ledger.cancel(said, approve(preparer, digestOfCancellation(said)));
        delete _open[index];
        delete delivered[index];
    }

    function dispute(uint256 index, uint256 sequence) external {
        index %= 2;
        if (sequences[index] == 0) return;
        sequence = bound(sequence, 1, sequences[index]);
        bool disputed = ledger.isDisputed(_agencies[index], sequence);
        vm.prank(GUARDIAN);
        ledger.markDispute(_agencies[index], sequence, !disputed, "Under review");
    }

    function wait(uint256 duration) external {
        vm.warp(block.timestamp + bound(duration, 1, 3 days));
    }

    // ───────────────────────────── Acts that may be refused ─────────────────────────────

    function grantAdmin(uint256 actor) external {
        uint256 privateKey = 0xad000 + adminKeys.length;
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, privateKey, ROLE_ADMIN);
        vm.prank(REGISTRAR);
        try ledger.countersignGrant(grant, approve(adminKeys[actor % adminKeys.length], digestOfGrant(grant))) {
            adminKeys.push(privateKey);
        } catch {}
    }

    function orderAdmin(uint256 actor, uint256 subject) external {
        uint256 privateKey = adminKeys[actor % adminKeys.length];
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(adminKeys[subject % adminKeys.length]));
        try ledger.revokeKey(said, approve(privateKey, digestOfRevocation(said))) {} catch {}
    }

    /// @dev The registrar, the guardian, a carrier or an admin tries to publish alone, with whatever keys they can make.
    function intrude(uint256 index, uint256 who, uint256 keys) external {
        index %= 2;
        if (isOpen(index)) return;
        Prepared memory prepared = prepare(_agencies[index], partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        uint256[5] memory others = [STRANGER, ADMIN, ROADS_ADMIN, index == 0 ? ROADS_PREPARER : PREPARER, BOTH];
        ICounterfoilLedger.Approval memory preparer = approve(others[keys % 5], digest);
        ICounterfoilLedger.Approval memory approver = approve(others[(keys / 5) % 5], digest);
        // BOTH may be one of the two, but never both.
        address[4] memory callers = [REGISTRAR, GUARDIAN, CARRIER, vm.addr(ADMIN)];
        vm.prank(callers[who % 4]);
        intrusions += 1;
        try ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        ) {
            intruded += 1;
        } catch {}
    }

    // ───────────────────────────── Keeping the books ─────────────────────────────

    function lineFrom(uint256 seed) private view returns (Line[] memory lines) {
        int256 whole = int256(bound(seed >> 16, 1, 1e12));
        return linesOf(Line(_stages[seed % 3], _currencies[(seed >> 4) % 2], (seed >> 8) % 2 == 0 ? whole : -whole));
    }

    function record(uint256 index, Prepared memory prepared, uint256 number) private {
        ICounterfoilLedger.Part memory part = prepared.parts[number - 1];
        hashes.push(hashOf(index, prepared, part));
        agencyOfHash.push(index);
        for (uint256 i = 0; i < part.totals.length; ++i) {
            bytes32 totalKey = keyOf(part.totals[i].stage, part.totals[i].currency);
            sums[index][totalKey] += wholeOf(part.totals[i].sum) * 1e18;
        }
        if (number == prepared.parts.length) {
            delete _open[index];
            delete delivered[index];
        } else {
            _open[index] = abi.encode(prepared);
            delivered[index] = number;
        }
    }

    function hashOf(uint256 index, Prepared memory prepared, ICounterfoilLedger.Part memory part)
        private
        view
        returns (bytes32)
    {
        bytes32 digest = digestOf(prepared.publication);
        (uint256 preparer, uint256 approver) = signersOf(_agencies[index]);
        bytes32 signatures = keccak256(abi.encode(keccak256(sign(preparer, digest)), keccak256(sign(approver, digest))));
        bytes memory words =
            abi.encode(hashes.length + 1, digest, part.number, part.recordsRoot, part.payloadHash, keyIdOf(preparer));
        return keccak256(bytes.concat(words, abi.encode(keyIdOf(approver), signatures, block.timestamp)));
    }
}

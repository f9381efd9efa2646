// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract PartsTest is LedgerFixture {
    function testDeliverThreePartsInOrder() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        bytes32 digest = digestOf(prepared.publication);
        vm.assertEq(open(prepared), 1);

        ICounterfoilLedger.OpenPublication memory opened = ledger.openPublication(MOH);
        vm.assertEq(opened.digest, digest);
        vm.assertEq(opened.partsRoot, prepared.publication.partsRoot);
        vm.assertEq(opened.parts, 3);
        vm.assertEq(opened.nextPart, 2);
        vm.assertEq(opened.recordsLeft, 10);
        vm.assertEq(opened.preparerKey, keyIdOf(PREPARER));
        vm.assertEq(opened.approverKey, keyIdOf(APPROVER));
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 1e18);

        vm.prank(CARRIER);
        vm.assertEq(deliver(prepared, 2), 2);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 3e18);

        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.PublicationCompleted("moh", 1, digest);
        this.deliverLast(prepared);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 6e18);
        vm.assertEq(ledger.openPublication(MOH).digest, bytes32(0));
        vm.assertEq(ledger.openPublication(MOH).nextPart, 0);
        vm.assertEq(ledger.agencyState(MOH).sequence, 1);
        vm.assertEq(ledger.agencyState(MOH).batchCount, 3);
    }

    function deliverLast(Prepared memory prepared) external {
        deliver(prepared, prepared.parts.length);
    }

    function testDeliverPartsOfTwoAgenciesInterleaved() public {
        Prepared memory health = prepare(MOH, partsOfExpenditure(2));
        Prepared memory roads = prepare(ROADS, partsOfExpenditure(2));
        vm.assertEq(open(health), 1);
        vm.assertEq(open(roads), 2);
        vm.assertEq(deliver(roads, 2), 3);
        vm.assertEq(deliver(health, 2), 4);
        vm.assertEq(ledger.agencyState(MOH).batchCount, 2);
        vm.assertEq(ledger.agencyState(ROADS).batchCount, 2);
    }

    /// @dev Signed once, and every part carried by somebody else.
    function testDeliverThreeHundredParts() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(300));
        bytes32 digest = digestOf(prepared.publication);
        bytes32 signatures =
            keccak256(bytes.concat(keccak256(sign(PREPARER, digest)), keccak256(sign(APPROVER, digest))));
        bytes32 head;
        for (uint256 number = 1; number <= 300; ++number) {
            vm.warp(START + GRANT_DELAY + number * 1 hours);
            vm.prank(address(uint160(0xca2210000 + number)));
            vm.assertEq(number == 1 ? open(prepared) : deliver(prepared, number), number);
            bytes memory first = abi.encode(number, digest, partHashOf(prepared.parts[number - 1]));
            bytes memory second =
                abi.encode(keyIdOf(PREPARER), keyIdOf(APPROVER), signatures, START + GRANT_DELAY + number * 1 hours);
            bytes32 hash = keccak256(bytes.concat(first, second));
            head = keccak256(bytes.concat(head, hash));
            vm.assertEq(ledger.batchHash(number), hash);
            vm.assertEq(ledger.head(), head);
            vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), int256(number * (number + 1) / 2) * 1e18);
            vm.assertEq(ledger.openPublication(MOH).nextPart, number == 300 ? 0 : number + 1);
            vm.assertEq(ledger.openPublication(MOH).recordsLeft, number == 300 ? 0 : 1_500 - 5 * number);
        }
        ICounterfoilLedger.AgencyState memory state = ledger.agencyState(MOH);
        vm.assertEq(state.head, head);
        vm.assertEq(state.batchCount, 300);
        vm.assertEq(state.sequence, 1);
        vm.assertEq(ledger.batchCount(), 300);
        vm.assertEq(ledger.openPublication(MOH).digest, bytes32(0));
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 45_150e18);
        // Complete: the agency's next publication may be opened, and this one cannot be carried again.
        vm.assertEq(open(prepare(MOH, partsOfExpenditure(1))), 301);
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 1, 3));
    }

    function testDeliverAfterTheDeadlineAndAfterTheKeysRevocation() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        open(prepared);
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        revoke(MOH, keyIdOf(APPROVER), ADMIN);
        vm.warp(4_102_444_800); // 2100-01-01, after the deadline
        vm.assertEq(deliver(prepared, 2), 2);
    }

    function testDeliverAfterTheAgencyWasRenamed() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        open(prepared);
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "Ministry of Health and Care");
        deliver(prepared, 2);
        vm.assertEq(ledger.agencyState(MOH).batchCount, 2);
    }

    /// @dev Totals that cancel out over the parts, one that comes back to zero midway, and one that only the last part has.
    function testDeliverPartsWhoseTotalsCrossZero() public {
        Line[][] memory lines = new Line[][](3);
        lines[0] = new Line[](2);
        lines[0][0] = Line("commitment", "EUR", 5);
        lines[0][1] = Line("expenditure", "EUR", 3);
        lines[1] = linesOf(Line("commitment", "EUR", -5));
        lines[2] = new Line[](2);
        lines[2][0] = Line("budget", "AUD", -1);
        lines[2][1] = Line("expenditure", "EUR", -2);
        Prepared memory prepared = prepare(MOH, lines);
        vm.assertEq(prepared.publication.totals.length, 2);
        deliverAll(prepared);
        vm.assertEq(ledger.total(MOH, "commitment", "EUR"), 0);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 1e18);
        vm.assertEq(ledger.total(MOH, "budget", "AUD"), -1e18);
    }

    function testDeliverPartsWhoseTotalsDoNotAddUp() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        prepared.publication.totals[0].sum = "4";
        open(prepared);
        expectPartRefused(
            prepared,
            2,
            abi.encodeWithSelector(ICounterfoilLedger.TotalsDoNotAddUp.selector, digestOf(prepared.publication))
        );
    }

    function testDeliverPartsWithATotalThatWasNotSigned() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        ICounterfoilLedger.Total[] memory totals = new ICounterfoilLedger.Total[](2);
        totals[0] = ICounterfoilLedger.Total("budget", "EUR", "1");
        totals[1] = prepared.parts[1].totals[0];
        prepared.parts[1].totals = totals;
        prove(prepared);
        open(prepared);
        expectPartRefused(
            prepared,
            2,
            abi.encodeWithSelector(ICounterfoilLedger.TotalsDoNotAddUp.selector, digestOf(prepared.publication))
        );
    }

    function testDeliverPartsWithoutATotalThatWasSigned() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        prepared.parts[1].totals = new ICounterfoilLedger.Total[](0);
        prove(prepared);
        open(prepared);
        expectPartRefused(
            prepared,
            2,
            abi.encodeWithSelector(ICounterfoilLedger.TotalsDoNotAddUp.selector, digestOf(prepared.publication))
        );
    }

    function testDeliverPartOfNoPublication() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        expectPartRefused(prepared, 2, abi.encodeWithSelector(ICounterfoilLedger.NoOpenPublication.selector, "moh"));
        deliverAll(prepared);
        expectPartRefused(prepared, 2, abi.encodeWithSelector(ICounterfoilLedger.NoOpenPublication.selector, "moh"));
        prepared.publication.agency = "mof";
        expectPartRefused(prepared, 2, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
    }

    function testDeliverPartOutOfOrder() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        open(prepared);
        expectPartRefused(prepared, 1, abi.encodeWithSelector(ICounterfoilLedger.PartOutOfOrder.selector, 1, 2));
        expectPartRefused(prepared, 3, abi.encodeWithSelector(ICounterfoilLedger.PartOutOfOrder.selector, 3, 2));
    }

    function testOpenWithAPartThatIsNotTheFirst() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        prepared.parts[0] = prepared.parts[1];
        prepared.paths[0] = prepared.paths[1];
        prepared.payloads[0] = prepared.payloads[1];
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.PartOutOfOrder.selector, 2, 1));
    }

    function testDeliverPartOfAnotherPublication() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        open(prepared);
        prepared.parts[1].recordsRoot = keccak256("other records");
        expectPartRefused(
            prepared,
            2,
            abi.encodeWithSelector(
                ICounterfoilLedger.PartNotProved.selector, partHashOf(prepared.parts[1]), prepared.publication.partsRoot
            )
        );
    }

    function testDeliverPartWithPathOfWrongLength() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        bytes memory reason = abi.encodeWithSelector(
            ICounterfoilLedger.PartNotProved.selector, partHashOf(prepared.parts[0]), prepared.publication.partsRoot
        );
        bytes32[] memory path = prepared.paths[0];
        prepared.paths[0] = append(path, bytes32(0));
        expectOpenRefused(prepared, reason);
        prepared.paths[0] = new bytes32[](1);
        prepared.paths[0][0] = path[0];
        expectOpenRefused(prepared, reason);
        prepared.paths[0] = new bytes32[](0);
        expectOpenRefused(prepared, reason);
        prepared.paths[0] = path;
        open(prepared);
    }

    function testDeliverPartWithTooManyOrTooFewRecords() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        prepared.parts[0].records = 11;
        prove(prepared);
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.RecordsDoNotAddUp.selector, 11, 10));
        prepared.parts[0].records = 4097;
        prepared.publication.records = 5000;
        prove(prepared);
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.RecordsOutOfBounds.selector, 4097, 1, 4096)
        );
        prepared.parts[0].records = 0;
        prove(prepared);
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.RecordsOutOfBounds.selector, 0, 1, 4096));
        prepared.parts[0].records = 5;
        prepared.publication.records = 11;
        prove(prepared);
        open(prepared);
        expectPartRefused(prepared, 2, abi.encodeWithSelector(ICounterfoilLedger.RecordsDoNotAddUp.selector, 5, 6));
    }

    function testDeliverPayloadTooLongOrEmpty() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        prepared.payloads[0] = new bytes(112 * 1024 + 1);
        prepared.parts[0].payloadHash = keccak256(prepared.payloads[0]);
        prove(prepared);
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.PayloadTooLong.selector, 114_689, 114_688)
        );
        prepared.payloads[0] = "";
        prepared.parts[0].payloadHash = keccak256("");
        prove(prepared);
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.EmptyPayload.selector));
    }

    function testDeliverPartTotalsMalformed() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        prepared.parts[0].totals[0].sum = "+1";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedSum.selector, "+1"));
    }

    function testFuzzDeliverAnyNumberOfParts(uint256 count) public {
        count = bound(count, 1, 40);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(count));
        deliverAll(prepared);
        vm.assertEq(ledger.batchCount(), count);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), int256(count * (count + 1) / 2) * 1e18);
        vm.assertEq(ledger.openPublication(MOH).digest, bytes32(0));
    }

    /// @dev Any of the paths' siblings changed, or the path of another part taken: refused.
    function testFuzzRefuseForgedPath(uint256 count, uint256 level, uint256 other, bytes32 forged) public {
        count = bound(count, 2, 40);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(count));
        bytes memory reason = abi.encodeWithSelector(
            ICounterfoilLedger.PartNotProved.selector, partHashOf(prepared.parts[0]), prepared.publication.partsRoot
        );
        bytes32[] memory path = prepared.paths[0];
        prepared.paths[0] = prepared.paths[bound(other, 1, count - 1)];
        expectOpenRefused(prepared, reason);

        level = bound(level, 0, path.length - 1);
        vm.assume(path[level] != forged);
        path[level] = forged;
        prepared.paths[0] = path;
        expectOpenRefused(prepared, reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Vm} from "./base/Vm.sol";

contract PublishTest is LedgerFixture {
    function oneEuro() internal view returns (Prepared memory) {
        return prepare(MOH, onePart(Line("expenditure", "EUR", 1)));
    }

    // ───────────────────────────── What a publication does ─────────────────────────────

    function batchHashOf(Prepared memory prepared, uint256 number) internal view returns (bytes32) {
        bytes32 digest = digestOf(prepared.publication);
        return keccak256(
            abi.encode(
                number,
                digest,
                partHashOf(prepared.parts[0]),
                keyIdOf(PREPARER),
                keyIdOf(APPROVER),
                signaturesHashOf(digest),
                block.timestamp
            )
        );
    }

    function signaturesHashOf(bytes32 digest) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(sign(PREPARER, digest)), keccak256(sign(APPROVER, digest))));
    }

    function testPublishOnePart() public {
        Prepared memory prepared = prepare(MOH, onePart(Line("expenditure", "EUR", 1204)));
        bytes32 hash = batchHashOf(prepared, 1);
        bytes32 head = keccak256(bytes.concat(bytes32(0), hash));
        vm.assertEq(open(prepared), 1);

        vm.assertEq(ledger.batchCount(), 1);
        vm.assertEq(ledger.batchHash(1), hash);
        vm.assertEq(ledger.head(), head);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 1204e18);
        ICounterfoilLedger.AgencyState memory state = ledger.agencyState(MOH);
        vm.assertEq(state.sequence, 1);
        vm.assertEq(state.batchCount, 1);
        vm.assertEq(state.head, head);
        vm.assertEq(ledger.openPublication(MOH).digest, bytes32(0));
    }

    function testPublishSaysItAllInItsEvents() public {
        Prepared memory prepared = prepare(MOH, onePart(Line("expenditure", "EUR", 1204)));
        bytes32 digest = digestOf(prepared.publication);
        vm.recordLogs();
        open(prepared);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 3);

        vm.assertEq(logs[0].topics[0], ICounterfoilLedger.PublicationOpened.selector);
        vm.assertEq(logs[0].topics[1], bytes32("moh"));
        vm.assertEq(uint256(logs[0].topics[2]), 1);
        vm.assertEq(logs[0].topics[3], digest);
        vm.assertEq(
            logs[0].data,
            abi.encode(
                prepared.publication,
                keyIdOf(PREPARER),
                keyIdOf(APPROVER),
                sign(PREPARER, digest),
                sign(APPROVER, digest)
            )
        );

        vm.assertEq(logs[1].topics[0], ICounterfoilLedger.BatchPublished.selector);
        vm.assertEq(uint256(logs[1].topics[1]), 1);
        vm.assertEq(logs[1].topics[2], bytes32("moh"));
        vm.assertEq(logs[1].topics[3], digest);
        bytes32 hash = batchHashOf(prepared, 1);
        bytes32 head = keccak256(bytes.concat(bytes32(0), hash));
        BatchWords memory words = BatchWords(
            1,
            1,
            prepared.parts[0],
            keyIdOf(PREPARER),
            keyIdOf(APPROVER),
            signaturesHashOf(digest),
            hash,
            head,
            head,
            prepared.payloads[0]
        );
        // A struct is encoded as its members after one offset.
        vm.assertEq(bytes.concat(bytes32(uint256(32)), logs[1].data), abi.encode(words));

        vm.assertEq(logs[2].topics[0], ICounterfoilLedger.PublicationCompleted.selector);
        vm.assertEq(logs[2].topics[1], bytes32("moh"));
        vm.assertEq(uint256(logs[2].topics[2]), 1);
        vm.assertEq(logs[2].topics[3], digest);
    }

    function testPublicationDigestIsEip712() public view {
        Prepared memory prepared = prepare(MOH, onePart(Line("expenditure", "EUR", -3)));
        vm.assertEq(ledger.publicationDigest(prepared.publication), digestOf(prepared.publication));
        vm.assertEq(ledger.publicationDigest(prepared.publication), vm.eip712HashTypedData(asJson(prepared)));
    }

    function asJson(Prepared memory prepared) internal view returns (string memory) {
        string memory types = string.concat(
            '{"types":{"EIP712Domain":[{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],',
            '"Total":[{"name":"stage","type":"string"},{"name":"currency","type":"string"},{"name":"sum","type":"string"}],',
            '"Publication":[{"name":"format","type":"uint256"},{"name":"agency","type":"string"},{"name":"agencyName","type":"string"},{"name":"sequence","type":"uint256"},{"name":"previousHead","type":"bytes32"},{"name":"period","type":"string"},{"name":"records","type":"uint256"},{"name":"parts","type":"uint256"},{"name":"partsRoot","type":"bytes32"},{"name":"totals","type":"Total[]"},{"name":"deadline","type":"string"}]},'
        );
        string memory domainJson = string.concat(
            '"primaryType":"Publication","domain":{"name":"Counterfoil","version":"1","chainId":',
            vm.toString(block.chainid),
            ',"verifyingContract":"',
            vm.toString(address(ledger)),
            '"},'
        );
        string memory message = string.concat(
            '"message":{"format":1,"agency":"moh","agencyName":"Ministry of Health","sequence":1,"previousHead":"',
            vm.toString(bytes32(0)),
            '","period":"2026-10","records":5,"parts":1,"partsRoot":"',
            vm.toString(prepared.publication.partsRoot),
            '","totals":[{"stage":"expenditure","currency":"EUR","sum":"-3"}],"deadline":"2099-12-31T23:59:59Z"}}'
        );
        return string.concat(types, domainJson, message);
    }

    function testPublishNilReturn() public {
        vm.assertEq(open(prepareNil(MOH)), 1);
        vm.assertEq(ledger.agencyState(MOH).sequence, 1);
    }

    function testPublishForTwoAgenciesIndependently() public {
        Prepared memory health = oneEuro();
        Prepared memory roads = prepare(ROADS, onePart(Line("commitment", "UAH", -7)));
        vm.assertEq(open(roads), 1);
        vm.assertEq(open(health), 2);
        vm.assertEq(ledger.total(ROADS, "commitment", "UAH"), -7e18);
        vm.assertEq(ledger.total(MOH, "commitment", "UAH"), 0);
        vm.assertEq(ledger.agencyState(MOH).batchCount, 1);
        vm.assertEq(ledger.agencyState(ROADS).batchCount, 1);
        vm.assertEq(
            ledger.head(), keccak256(abi.encode(keccak256(abi.encode(0, ledger.batchHash(1))), ledger.batchHash(2)))
        );
    }

    function testPublishByAnyCarrierGivesTheSame() public {
        Prepared memory prepared = oneEuro();
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = approve(PREPARER, digest);
        ICounterfoilLedger.Approval memory approver = approve(APPROVER, digest);
        vm.prank(CARRIER);
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
        vm.assertEq(ledger.batchHash(1), batchHashOf(prepared, 1));
    }

    function testPublishLargestPart() public {
        Prepared memory prepared = oneEuro();
        prepared.payloads[0] = new bytes(112 * 1024);
        prepared.parts[0].payloadHash = keccak256(prepared.payloads[0]);
        prepared.parts[0].records = 4096;
        prepared.publication.records = 4096;
        prove(prepared);
        open(prepared);
    }

    function testPublishWithEqualSumsWrittenDifferently() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.totals[0].sum = "1.00";
        open(prepared);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 1e18);
    }

    function testPublishUpToTheDeadlinesSecond() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.deadline = "2027-03-01T00:00:00Z";
        vm.warp(1_803_859_200);
        open(prepared);
    }

    // ───────────────────────────── What is refused: the statement ─────────────────────────────

    function testPublishOfUnknownAgency() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.agency = "mof";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        prepared.publication.agency = "moh\x00";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "moh\x00"));
        prepared.publication.agency = "";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, ""));
    }

    function testPublishFormatNotAllowed() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.format = 0;
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.FormatNotAllowed.selector, 0, 1));
        prepared.publication.format = 2;
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.FormatNotAllowed.selector, 2, 1));
    }

    function testPublishUnderAnotherName() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.agencyName = "Ministry of Wealth";
        expectOpenRefused(
            prepared,
            abi.encodeWithSelector(
                ICounterfoilLedger.WrongAgencyName.selector, "Ministry of Wealth", "Ministry of Health"
            )
        );
    }

    function testPublishWrongSequence() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.sequence = 2;
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 2, 1));
    }

    function testPublishTwice() public {
        Prepared memory prepared = oneEuro();
        open(prepared);
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 1, 2));
    }

    function testPublishOnAnotherHistory() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.previousHead = keccak256("elsewhere");
        expectOpenRefused(
            prepared,
            abi.encodeWithSelector(ICounterfoilLedger.WrongPreviousHead.selector, keccak256("elsewhere"), bytes32(0))
        );
    }

    function testPublishWhileAnotherIsOpen() public {
        Prepared memory first = prepare(MOH, partsOfExpenditure(2));
        open(first);
        expectOpenRefused(
            oneEuro(),
            abi.encodeWithSelector(ICounterfoilLedger.PublicationStillOpen.selector, digestOf(first.publication))
        );
    }

    function testPublishMalformedPeriod() public {
        string[9] memory periods = [
            "",
            "0000",
            "26",
            "2026-13",
            "2026-1",
            "2026-02-29/2026-03-01",
            "2026-03-01/2026-02-28",
            "2026-03-01",
            "2026/03"
        ];
        Prepared memory prepared = oneEuro();
        for (uint256 i = 0; i < periods.length; ++i) {
            prepared.publication.period = periods[i];
            expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedPeriod.selector, periods[i]));
        }
    }

    function testPublishAfterTheDeadline() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.deadline = "2027-03-01T00:00:00Z";
        vm.warp(1_803_859_201);
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_803_859_200, 1_803_859_201)
        );
    }

    function testPublishMalformedMoment() public {
        string[5] memory deadlines = [
            "2027-03-01", "2027-03-01T00:00:00", "2027-03-01 00:00:00Z", "2027-02-29T00:00:00Z", "2027-03-01T24:00:00Z"
        ];
        Prepared memory prepared = oneEuro();
        for (uint256 i = 0; i < deadlines.length; ++i) {
            prepared.publication.deadline = deadlines[i];
            expectOpenRefused(
                prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedMoment.selector, deadlines[i])
            );
        }
    }

    function testPublishPartsOutOfBounds() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.parts = 0;
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.PartsOutOfBounds.selector, 0, 65_535));
        prepared.publication.parts = 65_536;
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.PartsOutOfBounds.selector, 65_536, 65_535)
        );
    }

    function testPublishRecordsThatDoNotFitTheParts() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.records = 4097;
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.RecordsOutOfBounds.selector, 4097, 1, 4096)
        );
        prepared.publication.parts = 3;
        prepared.publication.records = 2;
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.RecordsOutOfBounds.selector, 2, 3, 3 * 4096)
        );
    }

    function testPublishNilReturnThatIsNotEmpty() public {
        bytes memory reason = abi.encodeWithSelector(ICounterfoilLedger.NilReturnNotEmpty.selector);
        Prepared memory prepared = prepareNil(MOH);
        prepared.publication.parts = 2;
        expectOpenRefused(prepared, reason);

        prepared = prepareNil(MOH);
        prepared.publication.totals = totalsOf(linesOf(Line("expenditure", "EUR", 1)));
        expectOpenRefused(prepared, reason);

        prepared = prepareNil(MOH);
        prepared.payloads[0] = "x";
        prepared.parts[0].payloadHash = keccak256("x");
        prove(prepared);
        expectOpenRefused(prepared, reason);

        prepared = prepareNil(MOH);
        prepared.parts[0].recordsRoot = keccak256("x");
        prove(prepared);
        expectOpenRefused(prepared, reason);

        prepared = prepareNil(MOH);
        prepared.parts[0].records = 1;
        prove(prepared);
        expectOpenRefused(prepared, reason);
    }

    function testPublishTotalsThatDiffer() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.totals[0].sum = "2";
        expectOpenRefused(
            prepared,
            abi.encodeWithSelector(ICounterfoilLedger.TotalsDoNotAddUp.selector, digestOf(prepared.publication))
        );
    }

    function testPublishTotalsNotSorted() public {
        Prepared memory prepared = oneEuro();
        ICounterfoilLedger.Total[] memory totals = new ICounterfoilLedger.Total[](2);
        totals[0] = ICounterfoilLedger.Total("expenditure", "EUR", "1");
        totals[1] = ICounterfoilLedger.Total("expenditure", "AUD", "1");
        prepared.publication.totals = totals;
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.TotalsNotSorted.selector, "expenditure", "AUD")
        );
        totals[1] = ICounterfoilLedger.Total("expenditure", "EUR", "1");
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.TotalsNotSorted.selector, "expenditure", "EUR")
        );
        totals[1] = ICounterfoilLedger.Total("budget", "GBP", "1");
        expectOpenRefused(
            prepared, abi.encodeWithSelector(ICounterfoilLedger.TotalsNotSorted.selector, "budget", "GBP")
        );
    }

    function testPublishMalformedTotals() public {
        Prepared memory prepared = oneEuro();
        prepared.publication.totals[0].sum = "0";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedSum.selector, "0"));
        prepared.publication.totals[0].sum = "1";
        prepared.publication.totals[0].currency = "eur";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedCurrency.selector, "eur"));
        prepared.publication.totals[0].currency = "EUR";
        prepared.publication.totals[0].stage = "Expenditure";
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.MalformedStage.selector, "Expenditure"));
    }

    // ───────────────────────────── What is refused: the signatures ─────────────────────────────

    function testPublishBySamePerson() public {
        bytes memory reason = abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(BOTH));
        expectOpenRefusedBy(oneEuro(), BOTH, BOTH, reason);
    }

    function testPublishByTwoKeysOfOnePerson() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, 0xb099, ROLE_APPROVER);
        grant.person = personOf(PREPARER);
        grantByTwo(grant);
        vm.warp(block.timestamp + GRANT_DELAY);
        expectOpenRefusedBy(
            oneEuro(),
            PREPARER,
            0xb099,
            abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(PREPARER))
        );
    }

    function testPublishByPersonsWithBothRoles() public {
        openBy(oneEuro(), BOTH, APPROVER);
        openBy(oneEuro(), PREPARER, BOTH);
    }

    function testPublishWithSwappedRoles() public {
        expectOpenRefusedBy(
            oneEuro(),
            APPROVER,
            PREPARER,
            abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(APPROVER), 2, 1)
        );
        expectOpenRefusedBy(
            oneEuro(),
            PREPARER,
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(ADMIN), 4, 2)
        );
    }

    function testPublishByStrangers() public {
        expectOpenRefusedBy(
            oneEuro(),
            STRANGER,
            APPROVER,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(STRANGER))
        );
        expectOpenRefusedBy(
            oneEuro(),
            PREPARER,
            ROADS_APPROVER,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(ROADS_APPROVER))
        );
    }

    function testPublishWithSignatureOverSomethingElse() public {
        Prepared memory prepared = oneEuro();
        bytes32 digest = digestOf(prepared.publication);
        expectRefused(
            prepared,
            approve(PREPARER, digest),
            approve(APPROVER, keccak256("something else")),
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(APPROVER), digest)
        );
    }

    function testPublishWithMalleatedSignature() public {
        Prepared memory prepared = oneEuro();
        bytes32 digest = digestOf(prepared.publication);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PREPARER, digest);
        bytes32 otherS = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        bytes[4] memory forms = [
            abi.encodePacked(r, otherS, v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, s, v - 27),
            abi.encodePacked(r, s, v, uint8(0)),
            abi.encodePacked(r, bytes32(uint256(s) | (uint256(v - 27) << 255)))
        ];
        for (uint256 i = 0; i < forms.length; ++i) {
            expectRefused(
                prepared,
                ICounterfoilLedger.Approval(keyIdOf(PREPARER), forms[i]),
                approve(APPROVER, digest),
                abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(PREPARER), digest)
            );
        }
    }

    function testPublishSignedForAnotherChain() public {
        Prepared memory prepared = oneEuro();
        bytes32 signed = digestOf(prepared.publication);
        vm.chainId(4242);
        bytes32 digest = ledger.publicationDigest(prepared.publication);
        vm.assertTrue(digest != signed);
        expectRefused(
            prepared,
            approve(PREPARER, signed),
            approve(APPROVER, signed),
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(PREPARER), digest)
        );
    }

    function testPublishByRevokedKey() public {
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        expectOpenRefused(
            oneEuro(),
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), block.timestamp)
        );
    }

    function testPublishByKeyNotYetInForce() public {
        grantByTwo(grantOf(MOH, 0xb077, ROLE_PREPARER));
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        vm.warp(validFrom - 1);
        expectOpenRefusedBy(
            oneEuro(),
            0xb077,
            APPROVER,
            abi.encodeWithSelector(ICounterfoilLedger.KeyNotYetInForce.selector, keyIdOf(0xb077), validFrom)
        );
        vm.warp(validFrom);
        openBy(oneEuro(), 0xb077, APPROVER);
    }

    function testPublishByExpiredKey() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, 0xb088, ROLE_PREPARER);
        grant.person = personOf(PREPARER);
        uint256 validUntil = block.timestamp + 30 days;
        grant.validUntil = momentOf(validUntil);
        grantByTwo(grant);
        vm.warp(validUntil);
        openBy(oneEuro(), 0xb088, APPROVER);
        vm.warp(validUntil + 1);
        expectOpenRefusedBy(
            oneEuro(),
            0xb088,
            APPROVER,
            abi.encodeWithSelector(ICounterfoilLedger.KeyExpired.selector, keyIdOf(0xb088), validUntil)
        );
    }

    function testPublishByRegistrarWhoHoldsAKey() public {
        // An official becomes the registrar: from then on their key signs nothing.
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(vm.addr(PREPARER));
        open(oneEuro());
        vm.prank(vm.addr(PREPARER));
        ledger.acceptRegistrar();
        expectOpenRefused(
            oneEuro(), abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, vm.addr(PREPARER))
        );
    }

    function testPublishByGuardianWhoHoldsAKey() public {
        vm.prank(REGISTRAR);
        ledger.offerGuardian(vm.addr(APPROVER));
        // An offer silences nobody: only they themselves can take the office up.
        open(oneEuro());
        vm.prank(vm.addr(APPROVER));
        ledger.acceptGuardian();
        expectOpenRefused(
            oneEuro(), abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, vm.addr(APPROVER))
        );
    }

    function testPublishKeepsNoEther() public {
        vm.deal(address(this), 1 ether);
        (bool sent,) = address(ledger).call{value: 1}("");
        vm.assertFalse(sent);
        (sent,) = address(ledger).call{value: 1}(abi.encodeCall(ledger.head, ()));
        vm.assertFalse(sent);
        vm.assertEq(address(ledger).balance, 0);
    }

    // ───────────────────────────── Fuzz ─────────────────────────────

    function testFuzzPublishAddsSignedSums(int96 first, int96 second) public {
        // 2^95 whole units stay below 2^160 units of 10^-18.
        vm.assume(first != 0 && second != 0);
        open(prepare(MOH, onePart(Line("expenditure", "EUR", first))));
        open(prepare(MOH, onePart(Line("expenditure", "EUR", second))));
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), (int256(first) + second) * 1e18);
    }

    function testFuzzPublishRefusesAnyChangedByte(uint256 where, uint8 how) public {
        Prepared memory prepared = oneEuro();
        vm.assume(how != 0);
        bytes memory payload = prepared.payloads[0];
        where = bound(where, 0, payload.length - 1);
        payload[where] = bytes1(uint8(payload[where]) ^ how);
        expectOpenRefused(
            prepared,
            abi.encodeWithSelector(
                ICounterfoilLedger.WrongPayloadHash.selector, keccak256(payload), prepared.parts[0].payloadHash
            )
        );
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {HostileAccount} from "./base/Accounts.sol";
import {Campaign} from "./base/Campaign.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Vm} from "./base/Vm.sol";

/// @dev The invariants of history, each over a short walk of the campaigns' acts.
contract WalksFuzzTest is Campaign {
    uint256 private constant STEPS = 12;

    function salt() internal pure override returns (uint256) {
        return 0xf022;
    }

    function testFuzz_StoredBatchNeverChanges(uint256 seed) external {
        walk(seed, STEPS);
        bytes32[] memory stored = new bytes32[](ledger.batchCount());
        for (uint256 i = 0; i < stored.length; ++i) {
            stored[i] = ledger.batchHash(i + 1);
        }
        walk(seed, STEPS);
        for (uint256 i = 0; i < stored.length; ++i) {
            vm.assertEq(ledger.batchHash(i + 1), stored[i]);
        }
        checkEveryBatch();
    }

    function testFuzz_CountersAndSequencesHaveNoGaps(uint256 seed) external {
        for (uint256 i = 0; i < STEPS; ++i) {
            walk(seed, 1);
            checkCountersAndSequences();
        }
    }

    function testFuzz_HeadsEqualTheFoldOverHistory(uint256 seed) external {
        walk(seed, STEPS);
        checkHeads();
        checkHeadsFromStoredBatches();
    }

    function testFuzz_AgencyCountsSumToTheWhole(uint256 seed) external {
        walk(seed, STEPS);
        checkCountsSum();
    }

    function testFuzz_TotalsEqualTheSignedSums(uint256 seed) external {
        walk(seed, STEPS);
        checkTotals();
    }

    function testFuzz_EventsReproduceAllState(uint256 seed) external {
        walk(seed, STEPS);
        checkEverySlot();
        checkGetters();
    }

    /// @dev The acts are worth nothing if they do nothing: over some walks, every kind is done.
    function testEveryActIsDone() external {
        for (uint256 seed = 0; seed < 15; ++seed) {
            walk(seed, 40);
        }
        for (uint256 kind = 0; kind < 23; ++kind) {
            vm.assertTrue(handler.done(kind) != 0, vm.toString(kind));
        }
        assertMoreThan(handler.batches(), 60, "batches");
        assertMoreThan(handler.openings(), 40, "publications");
        assertMoreThan(handler.agencies(), 3, "agencies");
        assertMoreThan(handler.disputesMarked(), 5, "disputes");
        assertMoreThan(handler.cancellations(), 5, "cancellations");
        assertMoreThan(handler.forgeries(), 5, "forgeries");
        assertMoreThan(handler.officesSigned(), 0, "signed by offices");
        assertMoreThan(handler.replays(), 3, "replays");
        assertMoreThan(handler.late(), 1, "late");
        assertMoreThan(handler.hostileActs(), 1, "hostile acts");
        assertMoreThan(handler.etherSent(), 2, "ether");
    }

    function assertMoreThan(uint256 count, uint256 least, string memory what) private pure {
        vm.assertTrue(count > least, string.concat(what, ": ", vm.toString(count)));
    }
}

/// @dev The invariants of single acts, each with what it is about drawn at random.
contract ActsFuzzTest is LedgerFixture {
    uint256 internal constant NEW = 0xcafe;

    function publish(
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver
    ) internal returns (bool done) {
        try ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        ) {
            return true;
        } catch {
            return false;
        }
    }

    function publishBy(Prepared memory prepared, uint256 preparerKey, uint256 approverKey) internal returns (bool) {
        bytes32 digest = digestOf(prepared.publication);
        return publish(prepared, approve(preparerKey, digest), approve(approverKey, digest));
    }

    /// @dev Of twelve keys, any two: taken exactly if they are one of the pairs written down here.
    function testFuzz_TwoValidSignaturesOfDistinctPersons(uint256 first, uint256 second) public {
        ICounterfoilLedger.KeyGrant memory given = grantOf(MOH, 0xb004, ROLE_APPROVER);
        given.person = personOf(PREPARER);
        grantByTwo(given);
        vm.warp(block.timestamp + GRANT_DELAY);
        grantByTwo(grantOf(MOH, 0xb005, ROLE_PREPARER | ROLE_APPROVER)); // not yet in force
        revoke(MOH, keyIdOf(BOTH), ADMIN);
        uint256[12] memory keys = [
            PREPARER,
            APPROVER,
            0xb004,
            0xb005,
            BOTH,
            ADMIN,
            SECOND_ADMIN,
            ROADS_ADMIN,
            ROADS_PREPARER,
            ROADS_APPROVER,
            STRANGER,
            NEW
        ];
        first %= 12;
        second %= 12;
        bool taken = publishBy(prepare(MOH, partsOfExpenditure(1)), keys[first], keys[second]);
        vm.assertEq(taken, first == 0 && second == 1);
    }

    function testFuzz_SignatureLandsOnItsHistoryAlone(bytes32 head, uint256 sequence, uint256 count) public {
        count = bound(count, 0, 3);
        Prepared memory early = prepare(MOH, partsOfExpenditure(1));
        for (uint256 i = 0; i < count; ++i) {
            open(prepare(MOH, partsOfExpenditure(1)));
        }
        vm.assertEq(publishBy(early, PREPARER, APPROVER), count == 0);
        Prepared memory elsewhere = prepare(MOH, partsOfExpenditure(1));
        elsewhere.publication.previousHead = head;
        vm.assertEq(publishBy(elsewhere, PREPARER, APPROVER), head == ledger.agencyState(MOH).head);
        elsewhere = prepare(MOH, partsOfExpenditure(1));
        vm.assume(sequence != elsewhere.publication.sequence);
        elsewhere.publication.sequence = sequence;
        vm.assertFalse(publishBy(elsewhere, PREPARER, APPROVER));
    }

    /// @dev Everything that the ministry's officials can do, and then what the roads' officials signed before all that.
    function testFuzz_AgenciesDoNotTouchOneAnother(uint256 seed) public {
        Prepared memory roads = prepare(ROADS, partsOfExpenditure(2));
        bytes32 before = keccak256(abi.encode(ledger.agencyState(ROADS), ledger.openPublication(ROADS)));
        for (uint256 i = 0; i < 6; ++i) {
            doAtTheMinistry(uint256(keccak256(abi.encode(seed, i))), digestOf(roads.publication));
        }
        vm.assertEq(keccak256(abi.encode(ledger.agencyState(ROADS), ledger.openPublication(ROADS))), before);
        vm.assertEq(ledger.total(ROADS, "expenditure", "EUR"), 0);
        deliverAll(roads);
        vm.assertEq(ledger.total(ROADS, "expenditure", "EUR"), 3e18);
    }

    function doAtTheMinistry(uint256 seed, bytes32 roadsDigest) private {
        uint256 kind = seed % 5;
        if (kind == 0) publishBy(prepare(MOH, partsOfExpenditure(1 + (seed >> 8) % 3)), PREPARER, APPROVER);
        if (kind == 1) {
            ICounterfoilLedger.Cancellation memory said = ICounterfoilLedger.Cancellation(MOH, roadsDigest, "Not ours");
            try ledger.cancel(said, approve(PREPARER, digestOfCancellation(said))) {} catch {}
        }
        if (kind == 2) {
            try ledger.revokeKey(
                revocationOf(MOH, keyIdOf(ROADS_PREPARER)),
                approve(ADMIN, digestOfRevocation(revocationOf(MOH, keyIdOf(ROADS_PREPARER))))
            ) {}
                catch {}
        }
        if (kind == 3) grantByTwo(grantOf(MOH, seed >> 8 == 0 ? 1 : seed >> 8, ROLE_PREPARER));
        if (kind == 4) {
            ICounterfoilLedger.Description memory said = ICounterfoilLedger.Description(
                MOH, ledger.agencyState(MOH).descriptionVersion + 1, vm.toString(seed), DEADLINE
            );
            ledger.describe(said, approve(SECOND_ADMIN, digestOfDescription(said)));
        }
    }

    function testFuzz_ResultDoesNotDependOnTheCarrier(address first, address second, uint256 parts) public {
        parts = bound(parts, 1, 3);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(parts));
        uint256 snapshot = vm.snapshotState();
        bytes32 byFirst = carryAs(prepared, first);
        vm.revertToState(snapshot);
        vm.assertEq(carryAs(prepared, second), byFirst);
    }

    /// @dev All that is written and said, in one hash.
    function carryAs(Prepared memory prepared, address carrier) private returns (bytes32) {
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = approve(PREPARER, digest);
        ICounterfoilLedger.Approval memory approver = approve(APPROVER, digest);
        vm.recordLogs();
        vm.record();
        vm.prank(carrier);
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
        for (uint256 number = 2; number <= prepared.parts.length; ++number) {
            vm.prank(carrier);
            deliver(prepared, number);
        }
        (, bytes32[] memory writes) = vm.accesses(address(ledger));
        bytes32 all = keccak256(abi.encode(vm.getRecordedLogs()));
        for (uint256 i = 0; i < writes.length; ++i) {
            all = keccak256(abi.encode(all, writes[i], vm.load(address(ledger), writes[i])));
        }
        return all;
    }

    function testFuzz_DigestIsConsumedOnce(uint256 where, uint8 how, uint64 chain, address elsewhere) public {
        vm.assume(how != 0 && chain != block.chainid && elsewhere != address(ledger));
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = approve(PREPARER, digest);
        ICounterfoilLedger.Approval memory approver = approve(APPROVER, digest);

        // Any byte of a signature changed; any byte added; any cut off.
        bytes memory signature = preparer.signature;
        preparer.signature = bytes.concat(signature);
        preparer.signature[where % 65] ^= bytes1(how);
        vm.assertFalse(publish(prepared, preparer, approver), "changed");
        preparer.signature = bytes.concat(signature, bytes1(how));
        vm.assertFalse(publish(prepared, preparer, approver), "longer");
        preparer.signature = bytes.concat(bytes32(signature), bytes32(sliceOf(signature, 32)));
        vm.assertFalse(publish(prepared, preparer, approver), "shorter");
        preparer.signature = bytes.concat(
            bytes32(signature),
            bytes32(
                0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141
                    - uint256(bytes32(sliceOf(signature, 32)))
            ),
            bytes1(signature[64] == 0x1b ? 28 : 27)
        );
        vm.assertFalse(publish(prepared, preparer, approver), "malleated");

        // Signed for another chain, and for another contract.
        bytes32 here = domain;
        domain = domainOf(chain, address(ledger));
        vm.assertFalse(publishSignedOver(prepared, digestOf(prepared.publication)), "another chain");
        domain = domainOf(block.chainid, elsewhere);
        vm.assertFalse(publishSignedOver(prepared, digestOf(prepared.publication)), "another contract");
        domain = here;

        preparer.signature = signature;
        vm.assertTrue(publish(prepared, preparer, approver), "once");
        vm.assertFalse(publish(prepared, preparer, approver), "twice");
        vm.assertEq(ledger.batchCount(), 1);
    }

    function publishSignedOver(Prepared memory prepared, bytes32 digest) private returns (bool) {
        return publish(prepared, approve(PREPARER, digest), approve(APPROVER, digest));
    }

    function sliceOf(bytes memory signature, uint256 from) private pure returns (bytes memory word) {
        word = new bytes(32);
        for (uint256 i = 0; i < 32; ++i) {
            word[i] = signature[from + i];
        }
    }

    function domainOf(uint256 chain, address verifyingContract) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Counterfoil"),
                keccak256("1"),
                chain,
                verifyingContract
            )
        );
    }

    /// @dev Of all that has a deadline: taken up to its second, and not after.
    function testFuzz_DeadlinesHold(uint256 deadline, uint256 moment) public {
        deadline = bound(deadline, START + GRANT_DELAY, START + 3650 days);
        moment =
            bound(moment, 0, 6) == 0 ? deadline + moment % 3 : bound(moment, START + GRANT_DELAY, START + 3650 days);
        bool inTime = moment <= deadline;
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        prepared.publication.deadline = momentOf(deadline);
        vm.warp(moment);
        vm.assertEq(publishBy(prepared, PREPARER, APPROVER), inTime);

        ICounterfoilLedger.KeyGrant memory given = grantOf(MOH, NEW, ROLE_PREPARER);
        given.deadline = momentOf(deadline);
        bytes32 digest = digestOfGrant(given);
        try ledger.grantKey(given, approve(ADMIN, digest), approve(SECOND_ADMIN, digest)) {} catch {}
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).person != 0, inTime);

        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(BOTH));
        said.deadline = momentOf(deadline);
        try ledger.revokeKey(said, approve(ADMIN, digestOfRevocation(said))) {} catch {}
        vm.assertEq(ledger.key(MOH, keyIdOf(BOTH)).revokedAt != 0, inTime);

        ICounterfoilLedger.Description memory words = ICounterfoilLedger.Description(MOH, 1, "{}", momentOf(deadline));
        try ledger.describe(words, approve(ADMIN, digestOfDescription(words))) {} catch {}
        vm.assertEq(ledger.agencyState(MOH).descriptionVersion, inTime ? 1 : 0);
    }

    /// @dev A statement, its correction, a publication cancelled midway, a dispute set and taken back.
    function testFuzz_NothingIsRemoved(int64 first, int64 correction, uint256 delivered) public {
        vm.assume(first != 0 && correction != 0);
        delivered = bound(delivered, 1, 3);
        open(prepare(MOH, onePart(Line("expenditure", "EUR", first))));
        bytes32 stored = ledger.batchHash(1);
        open(prepare(MOH, onePart(Line("expenditure", "EUR", correction))));
        Prepared memory broken = prepare(MOH, partsOfExpenditure(4));
        open(broken);
        for (uint256 number = 2; number <= delivered; ++number) {
            deliver(broken, number);
        }
        bytes32 head = ledger.head();
        ICounterfoilLedger.Cancellation memory said =
            ICounterfoilLedger.Cancellation(MOH, digestOf(broken.publication), "Wrong file");
        ledger.cancel(said, approve(APPROVER, digestOfCancellation(said)));
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(GUARDIAN);
            ledger.markDispute(MOH, 1 + i, true, "Under review");
        }
        vm.assertEq(ledger.batchHash(1), stored);
        vm.assertEq(ledger.head(), head);
        vm.assertEq(ledger.batchCount(), 2 + delivered);
        int256 parts = int256(delivered * (delivered + 1) / 2);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), (int256(first) + correction + parts) * 1e18);
        vm.assertEq(ledger.agencyState(MOH).sequence, 3);
    }

    /// @dev An official takes up an office: by no caller, in no role, does their account sign any more, until they leave it.
    function testFuzz_RegistrarAndGuardianCannotPublish(bool isGuardian, bool asPreparer, address caller) public {
        uint256 holder = asPreparer ? PREPARER : APPROVER;
        vm.prank(REGISTRAR);
        if (isGuardian) ledger.offerGuardian(vm.addr(holder));
        else ledger.offerRegistrar(vm.addr(holder));
        vm.prank(vm.addr(holder));
        if (isGuardian) ledger.acceptGuardian();
        else ledger.acceptRegistrar();
        address[3] memory callers = [caller, ledger.registrar(), ledger.guardian()];
        for (uint256 i = 0; i < 3; ++i) {
            Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
            bytes32 digest = digestOf(prepared.publication);
            vm.prank(callers[i]);
            vm.assertFalse(publish(prepared, approve(PREPARER, digest), approve(APPROVER, digest)));
        }
        vm.assertTrue(
            publishBy(prepare(MOH, partsOfExpenditure(1)), asPreparer ? BOTH : PREPARER, asPreparer ? APPROVER : BOTH)
        );
    }

    /// @dev Up to five admins end one another in any order, each as often as it likes: one always stays.
    function testFuzz_LastAdminCannotLeave(uint256 count, uint256 seed) public {
        count = bound(count, 1, 5);
        ICounterfoilLedger.AdminKey[] memory admins = new ICounterfoilLedger.AdminKey[](count);
        for (uint256 i = 0; i < count; ++i) {
            admins[i] = adminKeyOf(NEW + i);
        }
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        uint256 ended;
        for (uint256 i = 0; i < 25; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            ICounterfoilLedger.KeyRevocation memory said = revocationOf("mof", keyIdOf(NEW + seed % count));
            try ledger.revokeKey(said, approve(NEW + (seed >> 8) % count, digestOfRevocation(said))) {
                ++ended;
            } catch {}
        }
        vm.assertTrue(ended < count);
        uint256 left;
        for (uint256 i = 0; i < count; ++i) {
            if (ledger.keyInForce("mof", keyIdOf(NEW + i), ROLE_ADMIN)) ++left;
        }
        vm.assertEq(left, count - ended);
    }

    function testFuzz_NoEtherIsKept(uint256 value, bytes4 selector, bytes memory words, address caller) public {
        value = bound(value, 1, 1e30);
        // The test gives the caller ether; given to the ledger itself, it would stand there whatever the ledger does.
        vm.assume(caller != address(ledger));
        vm.deal(caller, value);
        vm.prank(caller);
        (bool taken,) = address(ledger).call{value: value}(bytes.concat(selector, words));
        vm.assertFalse(taken);
        vm.deal(REGISTRAR, value);
        vm.prank(REGISTRAR);
        (taken,) = address(ledger).call{value: value}(abi.encodeCall(ledger.allowNextFormat, ()));
        vm.assertFalse(taken);
        vm.assertEq(address(ledger).balance, 0);
    }

    /// @dev Whatever it calls while it is asked, and whatever it answers: either its signature counts for what it was asked, or nothing.
    function testFuzz_HostileSignerChangesNothing(uint256 manner, bool roadsFirst, bytes memory noise) public {
        HostileAccount hostile = new HostileAccount(address(ledger));
        ICounterfoilLedger.KeyGrant memory given = grantOf(MOH, NEW, ROLE_PREPARER);
        given.signer = abi.encodePacked(hostile);
        grantByTwo(given);
        vm.warp(block.timestamp + GRANT_DELAY);
        manner = bound(manner, 0, 5);
        Prepared memory roads = prepare(ROADS, partsOfExpenditure(1));
        hostile.remember(roadsFirst ? callOf(roads) : noise, manner);

        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = ICounterfoilLedger.Approval(keccak256(given.signer), noise);
        ICounterfoilLedger.Approval memory approver = approve(APPROVER, digest);
        bool taken;
        try ledger.publish{gas: 10_000_000}(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        ) {
            taken = true;
        } catch {}
        vm.assertEq(taken, manner == 0);
        vm.assertEq(ledger.batchCount(), taken ? 1 : 0);
        vm.assertEq(ledger.agencyState(ROADS).sequence, 0);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), taken ? int256(1e18) : int256(0));
        // Outside the static call the same words are taken.
        open(roads);
    }

    function callOf(Prepared memory prepared) private view returns (bytes memory) {
        bytes32 digest = digestOf(prepared.publication);
        return abi.encodeCall(
            ledger.publish,
            (
                prepared.publication,
                approve(ROADS_PREPARER, digest),
                approve(ROADS_APPROVER, digest),
                prepared.parts[0],
                prepared.paths[0],
                prepared.payloads[0]
            )
        );
    }
}

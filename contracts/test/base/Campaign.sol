// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {Handler} from "./Handler.sol";
import {Replay} from "./Replay.sol";
import {Vm} from "./Vm.sol";

/// @title The invariants themselves, as the campaigns and the fuzz tests ask them of a ledger at work.
/// @dev `check…` is asked after every act and looks at what is new; `audit` looks at everything, after each run.
abstract contract Campaign {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    Handler internal handler;
    ICounterfoilLedger internal ledger;

    function salt() internal pure virtual returns (uint256);

    function setUp() public virtual {
        handler = new Handler(salt());
        handler.setUp();
        ledger = handler.ledgerUnderTest();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory acts = new bytes4[](1);
        acts[0] = Handler.act.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), acts);
    }

    function afterInvariant() external view {
        audit();
    }

    function walk(uint256 seed, uint256 steps) internal {
        for (uint256 i = 0; i < steps; ++i) {
            handler.act(seed);
        }
    }

    /// @dev All invariants, over all of history.
    function audit() internal view {
        for (uint256 i = 0; i < handler.openings(); ++i) {
            checkOpening(handler.openingAt(i));
        }
        checkEveryBatch();
        checkCountersAndSequences();
        checkHeads();
        checkCountsSum();
        checkIsolation();
        checkCarriers();
        checkDigests();
        checkDeadlines();
        checkNothingIsRemoved();
        checkOffices();
        checkLastAdmin();
        checkNoEther();
        checkTotals();
        checkEverySlot();
        checkGetters();
        checkHostileSigner();
    }

    // ───────────────────────────── History ─────────────────────────────

    function checkNewestBatches() internal view {
        uint256 count = handler.batches();
        vm.assertEq(ledger.batchCount(), count);
        // The newest, the first, one between, and nothing after.
        if (count != 0) {
            vm.assertEq(ledger.batchHash(count), handler.hashes(count - 1));
            vm.assertEq(ledger.batchHash(1), handler.hashes(0));
            uint256 between = uint256(handler.hashes(count - 1)) % count;
            vm.assertEq(ledger.batchHash(between + 1), handler.hashes(between));
        }
        vm.assertEq(ledger.batchHash(count + 1), bytes32(0));
    }

    function checkEveryBatch() internal view {
        uint256 count = handler.batches();
        vm.assertEq(ledger.batchHash(0), bytes32(0));
        for (uint256 i = 0; i < count; ++i) {
            vm.assertEq(ledger.batchHash(i + 1), handler.hashes(i));
        }
        checkNewestBatches();
    }

    function checkCountersAndSequences() internal view {
        uint256 count = handler.batches();
        vm.assertEq(ledger.batchCount(), count);
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            string memory agency = handler.agencyAt(index);
            ICounterfoilLedger.AgencyState memory state = ledger.agencyState(agency);
            vm.assertEq(state.sequence, handler.sequences(index));
            vm.assertEq(state.batchCount, handler.counts(index));
            ICounterfoilLedger.OpenPublication memory opened = ledger.openPublication(agency);
            vm.assertEq(opened.digest != 0, handler.isOpen(index));
            vm.assertEq(opened.nextPart, handler.isOpen(index) ? handler.delivered(index) + 1 : 0);
        }
    }

    function checkHeads() internal view {
        vm.assertEq(ledger.head(), handler.headOfAll());
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            vm.assertEq(ledger.agencyState(handler.agencyAt(index)).head, handler.heads(index));
        }
    }

    /// @dev From the stored batch hashes alone, first to last.
    function checkHeadsFromStoredBatches() internal view {
        bytes32 head;
        bytes32[4] memory heads;
        for (uint256 i = 0; i < handler.batches(); ++i) {
            bytes32 hash = ledger.batchHash(i + 1);
            uint256 index = handler.agencyOfHash(i);
            head = keccak256(bytes.concat(head, hash));
            heads[index] = keccak256(bytes.concat(heads[index], hash));
        }
        vm.assertEq(ledger.head(), head);
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            vm.assertEq(ledger.agencyState(handler.agencyAt(index)).head, heads[index]);
        }
    }

    function checkCountsSum() internal view {
        uint256 sum;
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            sum += ledger.agencyState(handler.agencyAt(index)).batchCount;
        }
        vm.assertEq(sum, ledger.batchCount());
    }

    function checkNothingIsRemoved() internal view {
        vm.assertEq(handler.removed(), 0);
        checkNewestBatches();
    }

    // ───────────────────────────── Publications ─────────────────────────────

    function newestOpening() internal view returns (bool any, Replay.Opening memory opening) {
        uint256 count = handler.openings();
        if (count != 0) (any, opening) = (true, handler.openingAt(count - 1));
    }

    function checkOpening(Replay.Opening memory opening) internal view {
        checkSignatures(opening);
        checkHistory(opening);
        checkDigest(opening);
        checkDeadline(opening);
        checkOfficesOf(opening);
    }

    function checkSignatures(Replay.Opening memory opening) internal pure {
        vm.assertTrue(opening.preparer.valid && opening.approver.valid, "Not signed");
        vm.assertTrue(opening.preparer.inForce && opening.approver.inForce, "Not in force");
        vm.assertTrue(opening.preparer.roles & 1 != 0 && opening.approver.roles & 2 != 0, "Not their role");
        vm.assertTrue(opening.preparer.person != opening.approver.person, "One person");
        vm.assertTrue(opening.preparer.person != 0 && opening.approver.person != 0, "Nobody");
    }

    function checkHistory(Replay.Opening memory opening) internal pure {
        vm.assertEq(opening.previousHead, opening.headBefore);
        vm.assertEq(opening.sequence, opening.sequenceBefore + 1);
    }

    function checkDigest(Replay.Opening memory opening) internal pure {
        vm.assertEq(opening.digest, opening.recomputedDigest);
        vm.assertFalse(opening.digestWasKnown);
    }

    /// @dev Moments of one length sort as texts.
    function checkDeadline(Replay.Opening memory opening) internal view {
        bytes20 now_ = bytes20(bytes(handler.textOfMoment(opening.openedAt)));
        vm.assertTrue(now_ <= bytes20(bytes(opening.deadline)), "Opened late");
    }

    function checkOfficesOf(Replay.Opening memory opening) internal pure {
        address[2] memory accounts =
            [address(bytes20(opening.preparer.signer)), address(bytes20(opening.approver.signer))];
        for (uint256 i = 0; i < 2; ++i) {
            vm.assertTrue(accounts[i] != opening.registrar && accounts[i] != opening.guardian, "An office signed");
        }
    }

    function checkDigests() internal view {
        vm.assertEq(handler.forged(), 0);
        vm.assertEq(handler.replayed(), 0);
    }

    function checkDeadlines() internal view {
        vm.assertEq(handler.lateAccepted(), 0);
    }

    /// @dev The handler knows no carrier when it says what a batch's hash will be, and no two act through the same one.
    function checkCarriers() internal view {
        checkNewestBatches();
        checkHeads();
    }

    function checkTotals() internal view {
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            for (uint256 i = 0; i < 6; ++i) {
                checkTotal(index, handler.stageAt(i % 3), handler.currencyAt(i / 3));
            }
        }
    }

    function checkTotal(uint256 index, string memory stage, string memory currency) internal view {
        bytes32 totalKey = bytes32(bytes(stage)) | (bytes32(bytes(currency)) >> 232);
        vm.assertEq(ledger.total(handler.agencyAt(index), stage, currency), handler.sums(index, totalKey));
    }

    // ───────────────────────────── Persons and offices ─────────────────────────────

    function checkLastAdmin() internal view {
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            if (!handler.guardianEndedAnAdmin(index)) checkOneAdmin(index);
        }
    }

    function checkOneAdmin(uint256 index) private view {
        string memory agency = handler.agencyAt(index);
        for (uint256 i = 0; i < handler.keysOf(index); ++i) {
            if (ledger.keyInForce(agency, handler.keyIdAt(index, i), 4)) return;
        }
        revert("No admin key is in force");
    }

    function checkOffices() internal view {
        vm.assertTrue(ledger.registrar() != ledger.guardian());
        vm.assertTrue(ledger.registrar() != address(0) && ledger.guardian() != address(0));
    }

    function checkHostileSigner() internal view {
        vm.assertEq(handler.hostileDeeds(), 0);
        vm.assertEq(ledger.batchCount(), handler.batches());
    }

    function checkNoEther() internal view {
        vm.assertEq(address(ledger).balance, 0);
        vm.assertEq(handler.etherTaken(), 0);
    }

    // ───────────────────────────── Events and storage ─────────────────────────────

    /// @dev Act by act the handler holds every slot written against the events; here, every slot that any event ever told.
    function checkEverySlot() internal view {
        for (uint256 i = 0; i < handler.slotCount(); ++i) {
            bytes32 slot = handler.slots(i);
            vm.assertEq(vm.load(address(ledger), slot), handler.image(slot));
        }
        vm.assertEq(ledger.grantDelay(), handler.grantDelayTold());
    }

    function checkNewestSlots() internal view {
        uint256 count = handler.slotCount();
        for (uint256 i = count > 8 ? count - 8 : 0; i < count; ++i) {
            bytes32 slot = handler.slots(i);
            vm.assertEq(vm.load(address(ledger), slot), handler.image(slot));
        }
        vm.assertEq(ledger.head(), handler.image(bytes32(uint256(0))));
        vm.assertEq(ledger.batchCount(), uint256(handler.image(bytes32(uint256(1)))));
    }

    /// @dev A slot has one agency for ever; what is everybody's is head, count and batches, and the offices.
    function checkIsolation() internal view {
        uint256 count = handler.slotCount();
        for (uint256 i = count > 8 ? count - 8 : 0; i < count; ++i) {
            bytes32 slot = handler.slots(i);
            if (handler.ownerOf(slot) == 0) continue;
            vm.assertEq(vm.load(address(ledger), slot), handler.image(slot));
        }
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            ICounterfoilLedger.AgencyState memory state = ledger.agencyState(handler.agencyAt(index));
            vm.assertEq(state.head, handler.heads(index));
            vm.assertEq(state.sequence, handler.sequences(index));
        }
    }

    /// @dev What the getters say is what the events say.
    function checkGetters() internal view {
        vm.assertEq(bytes32(uint256(uint160(ledger.registrar()))), handler.image(bytes32(uint256(13))));
        vm.assertEq(bytes32(uint256(uint160(ledger.offeredRegistrar()))), handler.image(bytes32(uint256(14))));
        vm.assertEq(bytes32(uint256(uint160(ledger.guardian()))), handler.image(bytes32(uint256(15))));
        vm.assertEq(bytes32(uint256(uint160(ledger.offeredGuardian()))), handler.image(bytes32(uint256(16))));
        vm.assertEq(ledger.formats(), uint256(handler.image(bytes32(uint256(17)))));
        vm.assertEq(ledger.newestFormatFrom(), uint256(handler.image(bytes32(uint256(18)))));
        for (uint256 index = 0; index < handler.agencies(); ++index) {
            string memory agency = handler.agencyAt(index);
            for (uint256 i = 0; i < handler.keysOf(index); ++i) {
                checkKey(agency, handler.keyIdAt(index, i));
            }
            for (uint256 sequence = 1; sequence <= handler.sequences(index); ++sequence) {
                bytes32 slot = keccak256(abi.encode(sequence, keccak256(abi.encode(bytes32(bytes(agency)), 8))));
                vm.assertEq(ledger.isDisputed(agency, sequence), handler.image(slot) != 0);
            }
        }
        for (uint256 i = 0; i < handler.openings(); ++i) {
            Replay.Opening memory opening = handler.openingAt(i);
            bytes32 slot = keccak256(abi.encode(opening.digest, keccak256(abi.encode(opening.agency, 7))));
            vm.assertEq(ledger.isCancelled(textOf(opening.agency), opening.digest), uint256(handler.image(slot)) == 3);
        }
    }

    function checkKey(string memory agency, bytes32 keyId) private view {
        ICounterfoilLedger.KeyState memory key = ledger.key(agency, keyId);
        ICounterfoilLedger.KeyState memory told = handler.keyAt(bytes32(bytes(agency)), keyId);
        vm.assertEq(key.person, told.person);
        vm.assertEq(key.roles, told.roles);
        vm.assertEq(key.validFrom, told.validFrom);
        vm.assertEq(key.validUntil, told.validUntil);
        vm.assertEq(key.revokedAt, told.revokedAt);
        vm.assertEq(key.revokedByGuardian, told.revokedByGuardian);
        vm.assertEq(keccak256(ledger.signerOf(agency, keyId)), keyId);
    }

    function textOf(bytes32 agency) private pure returns (string memory) {
        uint256 length = 0;
        while (length < 32 && agency[length] != 0) ++length;
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = agency[i];
        }
        return string(text);
    }
}

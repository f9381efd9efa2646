// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {Handler} from "./base/Handler.sol";
import {Vm} from "./base/Vm.sol";

contract InvariantsTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    Handler private handler;
    ICounterfoilLedger private ledger;

    function setUp() public {
        handler = new Handler();
        handler.setUp();
        ledger = handler.ledgerUnderTest();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory acts = new bytes4[](10);
        acts[0] = Handler.publish.selector;
        acts[1] = Handler.publish.selector;
        acts[2] = Handler.publishNil.selector;
        acts[3] = Handler.deliverNext.selector;
        acts[4] = Handler.cancelOpen.selector;
        acts[5] = Handler.dispute.selector;
        acts[6] = Handler.wait.selector;
        acts[7] = Handler.grantAdmin.selector;
        acts[8] = Handler.orderAdmin.selector;
        acts[9] = Handler.intrude.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), acts);
    }

    /// @notice A stored batch never changes, and there is none but those.
    function invariant_batchesStayAsTheyWereWritten() external view {
        uint256 count = handler.batches();
        vm.assertEq(ledger.batchCount(), count);
        vm.assertEq(ledger.batchHash(0), bytes32(0));
        for (uint256 i = 0; i < count; ++i) {
            vm.assertEq(ledger.batchHash(i + 1), handler.hashes(i));
        }
        vm.assertEq(ledger.batchHash(count + 1), bytes32(0));
    }

    /// @notice The heads are the fold over history, per agency and for all; the agencies' counts add up to the whole.
    function invariant_headsAreTheFoldOverHistory() external view {
        bytes32 head;
        bytes32[2] memory heads;
        uint256[2] memory counts;
        for (uint256 i = 0; i < handler.batches(); ++i) {
            bytes32 hash = handler.hashes(i);
            uint256 index = handler.agencyOfHash(i);
            head = keccak256(bytes.concat(head, hash));
            heads[index] = keccak256(bytes.concat(heads[index], hash));
            counts[index] += 1;
        }
        vm.assertEq(ledger.head(), head);
        for (uint256 index = 0; index < 2; ++index) {
            ICounterfoilLedger.AgencyState memory state = ledger.agencyState(handler.agencyAt(index));
            vm.assertEq(state.head, heads[index]);
            vm.assertEq(state.batchCount, counts[index]);
        }
        vm.assertEq(counts[0] + counts[1], ledger.batchCount());
    }

    /// @notice An agency's publications are numbered without gaps; what is open is what waits for its next part.
    function invariant_sequencesHaveNoGaps() external view {
        for (uint256 index = 0; index < 2; ++index) {
            string memory agency = handler.agencyAt(index);
            vm.assertEq(ledger.agencyState(agency).sequence, handler.sequences(index));
            ICounterfoilLedger.OpenPublication memory opened = ledger.openPublication(agency);
            vm.assertEq(opened.digest != 0, handler.isOpen(index));
            if (handler.isOpen(index)) vm.assertEq(opened.nextPart, handler.delivered(index) + 1);
        }
    }

    /// @notice Running totals are the sums of the signed totals, agency by agency.
    function invariant_totalsAreTheSumsOfWhatWasSigned() external view {
        for (uint256 index = 0; index < 2; ++index) {
            for (uint256 i = 0; i < 6; ++i) {
                string memory stage = handler.stageAt(i % 3);
                string memory currency = handler.currencyAt(i / 3);
                bytes32 totalKey = keyOf(stage, currency);
                vm.assertEq(ledger.total(handler.agencyAt(index), stage, currency), handler.sums(index, totalKey));
            }
        }
    }

    /// @notice Of an agency's admin keys one is in force, whatever its admins do to one another.
    function invariant_theLastAdminStays() external view {
        for (uint256 i = 0; i < handler.admins(); ++i) {
            if (ledger.keyInForce("moh", handler.keyIdOfAdmin(i), 4)) return;
        }
        revert("No admin key is in force");
    }

    /// @notice Neither registrar nor guardian nor anybody else publishes without the two officials.
    function invariant_nobodyElsePublishes() external view {
        vm.assertEq(handler.intruded(), 0);
    }

    function invariant_noEtherIsKept() external view {
        vm.assertEq(address(ledger).balance, 0);
    }

    /// @dev The handler is worth nothing if its acts do nothing: one fixed run that reaches every kind.
    function testHandlerReachesEveryAct() public {
        handler.publish(0, 3, 1);
        handler.deliverNext(0, address(1));
        handler.publish(1, 2, 2);
        handler.cancelOpen(1, 0);
        handler.deliverNext(0, address(2));
        handler.publishNil(1);
        handler.dispute(0, 1);
        handler.intrude(1, 0, 7);
        handler.wait(2 days);
        handler.grantAdmin(0);
        handler.orderAdmin(0, 1);
        vm.assertEq(handler.batches(), 5);
        vm.assertEq(handler.admins(), 3);
        vm.assertEq(handler.intrusions(), 1);
        vm.assertTrue(ledger.isDisputed("moh", 1));
        vm.assertFalse(ledger.keyInForce("moh", handler.keyIdOfAdmin(1), 4));
    }

    function keyOf(string memory stage, string memory currency) private pure returns (bytes32 key) {
        return bytes32(bytes(stage)) | (bytes32(bytes(currency)) >> 232);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract CancelTest is LedgerFixture {
    function cancellationOf(string memory agency, bytes32 digest)
        internal
        pure
        returns (ICounterfoilLedger.Cancellation memory)
    {
        return ICounterfoilLedger.Cancellation(agency, digest, "Wrong file");
    }

    function cancel(bytes32 digest, uint256 privateKey) internal {
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, digest);
        ledger.cancel(said, approve(privateKey, digestOfCancellation(said)));
    }

    function expectCancelRefused(
        ICounterfoilLedger.Cancellation memory said,
        ICounterfoilLedger.Approval memory official,
        bytes memory reason
    ) internal {
        vm.expectRevert(reason);
        ledger.cancel(said, official);
    }

    function testCancelBeforeDelivery() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, digest);
        ICounterfoilLedger.Approval memory official = approve(PREPARER, digestOfCancellation(said));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.PublicationCancelled("moh", digest, 0, keyIdOf(PREPARER), "Wrong file");
        vm.prank(CARRIER);
        ledger.cancel(said, official);

        vm.assertTrue(ledger.isCancelled(MOH, digest));
        vm.assertFalse(ledger.isCancelled(ROADS, digest));
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.PublicationIsCancelled.selector, digest));
        prepared.publication.period = "2026-11";
        open(prepared);
    }

    function testCancelWhatIsOpen() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        bytes32 digest = digestOf(prepared.publication);
        open(prepared);
        deliver(prepared, 2);
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.PublicationCancelled("moh", digest, 2, keyIdOf(APPROVER), "Wrong file");
        this.cancelByApprover(digest);

        // What was delivered stays and counts.
        vm.assertEq(ledger.batchCount(), 2);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 3e18);
        vm.assertEq(ledger.openPublication(MOH).digest, bytes32(0));
        vm.assertEq(ledger.openPublication(MOH).recordsLeft, 0);
        expectPartRefused(prepared, 3, abi.encodeWithSelector(ICounterfoilLedger.NoOpenPublication.selector, "moh"));
        expectOpenRefused(prepared, abi.encodeWithSelector(ICounterfoilLedger.PublicationIsCancelled.selector, digest));

        // The next one balances for itself.
        Prepared memory next = prepare(MOH, partsOfExpenditure(2));
        vm.assertEq(next.publication.sequence, 2);
        deliverAll(next);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 6e18);
    }

    function cancelByApprover(bytes32 digest) external {
        cancel(digest, APPROVER);
    }

    function testCancelTwice() public {
        cancel(keccak256("some digest"), PREPARER);
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, keccak256("some digest"));
        expectCancelRefused(
            said,
            approve(PREPARER, digestOfCancellation(said)),
            abi.encodeWithSelector(ICounterfoilLedger.PublicationIsCancelled.selector, keccak256("some digest"))
        );
    }

    function testCancelWhatIsComplete() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        deliverAll(prepared);
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, digest);
        expectCancelRefused(
            said,
            approve(PREPARER, digestOfCancellation(said)),
            abi.encodeWithSelector(ICounterfoilLedger.PublicationIsComplete.selector, digest)
        );
        vm.assertFalse(ledger.isCancelled(MOH, digest));
    }

    function testCancelNothing() public {
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, 0);
        expectCancelRefused(
            said,
            approve(PREPARER, digestOfCancellation(said)),
            abi.encodeWithSelector(ICounterfoilLedger.ZeroDigest.selector)
        );
    }

    function testCancelWithoutReasonOrWithTooLongOne() public {
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, keccak256("x"));
        said.reason = "";
        expectCancelRefused(
            said,
            approve(PREPARER, digestOfCancellation(said)),
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 1000)
        );
        said.reason = string(new bytes(1001));
        expectCancelRefused(
            said,
            approve(PREPARER, digestOfCancellation(said)),
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 1001, 1, 1000)
        );
    }

    /// @dev Thieves with both keys of the only two officials: once their keys are ended, so is what they opened.
    function testAdminStopsWhatThievesOpened() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        open(prepared);
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        revoke(MOH, keyIdOf(APPROVER), ADMIN);
        deliver(prepared, 2);
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, digestOf(prepared.publication));
        ledger.cancel(said, approve(ADMIN, digestOfCancellation(said)));
        expectPartRefused(prepared, 3, abi.encodeWithSelector(ICounterfoilLedger.NoOpenPublication.selector, MOH));
    }

    function testCancelByStranger() public {
        ICounterfoilLedger.Cancellation memory said = cancellationOf(MOH, keccak256("x"));
        bytes32 digest = digestOfCancellation(said);
        expectCancelRefused(
            said,
            approve(ROADS_PREPARER, digest),
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(ROADS_PREPARER))
        );
        expectCancelRefused(
            said,
            ICounterfoilLedger.Approval(keyIdOf(PREPARER), sign(STRANGER, digest)),
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(PREPARER), digest)
        );
    }

    /// @dev Another agency's officials may write a digest of ours into their own list, which binds nobody.
    function testCancelOfAnotherAgencysPublicationChangesNothing() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        ICounterfoilLedger.Cancellation memory said = cancellationOf(ROADS, digestOf(prepared.publication));
        ledger.cancel(said, approve(ROADS_PREPARER, digestOfCancellation(said)));
        open(prepared);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Campaign} from "./base/Campaign.sol";
import {Gauge} from "./base/Gauge.sol";
import {Replay} from "./base/Replay.sol";

// One campaign for each invariant of docs/contract-tests.md, with a salt of its own: forge gives every campaign of a run the same seeds.
// Each asks its own after every act, and all of them, over all of history, after every run.

contract StoredBatchNeverChangesCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 1;
    }

    /// @notice A stored batch never changes, and there is none but those.
    function invariant_StoredBatchNeverChanges() external view {
        checkNewestBatches();
    }
}

contract CountersAndSequencesHaveNoGapsCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 2;
    }

    /// @notice Batches, an agency's batches, its publications and their parts are numbered without gaps.
    function invariant_CountersAndSequencesHaveNoGaps() external view {
        checkCountersAndSequences();
    }
}

contract HeadsEqualTheFoldOverHistoryCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 3;
    }

    /// @notice The heads are the fold over history, per agency and for all.
    function invariant_HeadsEqualTheFoldOverHistory() external view {
        checkHeads();
    }
}

contract AgencyCountsSumToTheWholeCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 4;
    }

    /// @notice The agencies' counts add up to the whole.
    function invariant_AgencyCountsSumToTheWhole() external view {
        checkCountsSum();
    }
}

contract TwoValidSignaturesOfDistinctPersonsCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 5;
    }

    /// @notice Every publication has two valid signatures of distinct persons who held the roles when it was opened.
    function invariant_TwoValidSignaturesOfDistinctPersons() external view {
        (bool any, Replay.Opening memory opening) = newestOpening();
        if (any) checkSignatures(opening);
    }
}

contract SignatureLandsOnItsHistoryAloneCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 6;
    }

    /// @notice A signature never lands on another history than the signed head.
    function invariant_SignatureLandsOnItsHistoryAlone() external view {
        (bool any, Replay.Opening memory opening) = newestOpening();
        if (any) checkHistory(opening);
    }
}

contract AgenciesDoNotTouchOneAnotherCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 7;
    }

    /// @notice Nothing done by one agency touches another.
    function invariant_AgenciesDoNotTouchOneAnother() external view {
        checkIsolation();
    }
}

contract ResultDoesNotDependOnTheCarrierCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 8;
    }

    /// @notice What stands does not depend on who carried it.
    function invariant_ResultDoesNotDependOnTheCarrier() external view {
        checkCarriers();
    }
}

contract DigestIsConsumedOnceCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 9;
    }

    /// @notice A digest is consumed once; for another chain or contract, malleated or re-encoded, a signature fails.
    function invariant_DigestIsConsumedOnce() external view {
        checkDigests();
        (bool any, Replay.Opening memory opening) = newestOpening();
        if (any) checkDigest(opening);
    }
}

contract DeadlinesHoldCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 10;
    }

    /// @notice Nothing is opened after its deadline.
    function invariant_DeadlinesHold() external view {
        checkDeadlines();
        (bool any, Replay.Opening memory opening) = newestOpening();
        if (any) checkDeadline(opening);
    }
}

contract NothingIsRemovedCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 11;
    }

    /// @notice Corrections, cancellations and disputes remove nothing.
    function invariant_NothingIsRemoved() external view {
        checkNothingIsRemoved();
    }
}

contract RegistrarAndGuardianCannotPublishCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 12;
    }

    /// @notice Neither office ever signs a publication, whoever holds it.
    function invariant_RegistrarAndGuardianCannotPublish() external view {
        checkOffices();
        (bool any, Replay.Opening memory opening) = newestOpening();
        if (any) checkOfficesOf(opening);
    }
}

contract LastAdminCannotLeaveCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 13;
    }

    /// @notice An agency has an admin in force until the guardian ends one.
    function invariant_LastAdminCannotLeave() external view {
        checkLastAdmin();
    }
}

contract NoEtherIsKeptCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 14;
    }

    /// @notice No ether is kept, or taken.
    function invariant_NoEtherIsKept() external view {
        checkNoEther();
    }
}

contract TotalsEqualTheSignedSumsCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 15;
    }

    /// @notice Running totals are the sums of the signed totals, agency by agency.
    function invariant_TotalsEqualTheSignedSums() external view {
        checkTotals();
    }
}

contract EventsReproduceAllStateCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 16;
    }

    /// @notice Events alone, replayed, reproduce every slot and getter.
    function invariant_EventsReproduceAllState() external view {
        checkNewestSlots();
    }
}

contract HostileSignerChangesNothingCampaign is Campaign {
    function salt() internal pure override returns (uint256) {
        return 17;
    }

    /// @notice A hostile ERC-1271 signer changes nothing.
    function invariant_HostileSignerChangesNothing() external view {
        checkHostileSigner();
    }
}

contract GasDoesNotGrowWithHistoryCampaign is Campaign {
    Gauge private _gauge;
    uint256 private _tenth;

    function salt() internal pure override returns (uint256) {
        return 18;
    }

    /// @dev The gauge's ten publications are taken back, since the handler counts every batch there is; its officials stay.
    function setUp() public override {
        super.setUp();
        _gauge = new Gauge(ledger, handler.domainUnderTest());
        _gauge.setUp();
        uint256 before = vm.snapshotState();
        for (uint256 i = 1; i <= 9; ++i) {
            _gauge.publish();
        }
        uint256 tenth = _gauge.gasOfNext();
        vm.assertEq(ledger.batchCount(), 10);
        vm.assertTrue(vm.revertToState(before));
        _tenth = tenth;
    }

    /// @notice What is published after any history costs what the tenth batch did; forge drops what is published here.
    function invariant_GasDoesNotGrowWithHistory() external {
        vm.assertEq(ledger.batchCount(), handler.batches());
        // The agency's first pays for its slots.
        _gauge.publish();
        uint256 next = _gauge.gasOfNext();
        vm.assertEq(ledger.batchCount(), handler.batches() + 2);
        // With warm slots it would cost less, and the comparison would say little.
        vm.assertLe(200_000, next);
        vm.assertLe(next * 100, _tenth * 105);
    }
}

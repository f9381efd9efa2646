// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract GuardianTest is LedgerFixture {
    function testRevokeKeyOfTheLastAdmin() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyRevoked(
            "roads-agency", keyIdOf(ROADS_ADMIN), ICounterfoilLedger.Office.Guardian, 0, "Reported stolen"
        );
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(ROADS, keyIdOf(ROADS_ADMIN), "Reported stolen");
        ICounterfoilLedger.KeyState memory key = ledger.key(ROADS, keyIdOf(ROADS_ADMIN));
        vm.assertEq(key.revokedAt, block.timestamp);
        vm.assertTrue(key.revokedByGuardian);
        vm.assertFalse(ledger.keyInForce(ROADS, keyIdOf(ROADS_ADMIN), ROLE_ADMIN));
    }

    function testRevokeKeyTwiceOrUnknown() public {
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), block.timestamp)
        );
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(PREPARER)));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(ROADS, keyIdOf(PREPARER), "Reported stolen");
    }

    function testRevokeKeyWithoutReasonForEyes() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 1000));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 1001, 1, 1000));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), textOfLength(1001));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 6));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), unicode"Stolen\u0085");
    }

    function testRevokeKeyOfUnknownAgency() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey("mof", keyIdOf(PREPARER), "Reported stolen");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(GUARDIAN);
        ledger.markDispute("mof", 1, true, "Reported stolen");
    }

    /// @dev The guardian ends grants that still wait, too; they stay ended when their time comes.
    function testRevokeGrantThatStillWaits() public {
        grantByTwo(grantOf(MOH, STRANGER, ROLE_PREPARER));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(STRANGER), "Nobody knows this person");
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(ledger.keyInForce(MOH, keyIdOf(STRANGER), ROLE_PREPARER));
    }

    /// @dev What an admin has ended, the guardian neither ends again nor makes the registrar's to bring back.
    function testRevokeKeyThatAnAdminRevoked() public {
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), block.timestamp)
        );
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
    }

    function testMarkDisputeRemovesNothing() public {
        open(prepare(MOH, partsOfExpenditure(1)));
        bytes32 head = ledger.head();
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.DisputeMarked("moh", 1, true, "Signed with a stolen key");
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "Signed with a stolen key");
        vm.assertTrue(ledger.isDisputed(MOH, 1));
        vm.assertFalse(ledger.isDisputed(ROADS, 1));
        vm.assertEq(ledger.head(), head);
        vm.assertEq(ledger.total(MOH, "expenditure", "EUR"), 1e18);

        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.DisputeUnchanged.selector, 1, true));
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "Again");
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, false, "Settled");
        vm.assertFalse(ledger.isDisputed(MOH, 1));
    }

    function testMarkDisputeOfUnknownPublication() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownSequence.selector, 1, 0));
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "Too early");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownSequence.selector, 0, 0));
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 0, true, "Nothing");
    }

    function testMarkDisputeWithoutReason() public {
        open(prepare(MOH, partsOfExpenditure(1)));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 1000));
        vm.prank(GUARDIAN);
        ledger.markDispute(MOH, 1, true, "");
    }

    /// @dev Both acts of the guardian, by everybody who is not: the registrar too.
    function testFuzzOnlyTheGuardianActsAsGuardian(address caller) public {
        vm.assume(caller != GUARDIAN);
        address[2] memory callers = [caller, REGISTRAR];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotGuardian.selector, callers[i]));
            vm.prank(callers[i]);
            ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "x");
            vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotGuardian.selector, callers[i]));
            vm.prank(callers[i]);
            ledger.markDispute(MOH, 1, true, "x");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract KeysTest is LedgerFixture {
    uint256 internal constant NEW = 0xcafe;

    function grantBy(uint256 adminKey, ICounterfoilLedger.KeyGrant memory grant) internal {
        ledger.grantKey(grant, approve(adminKey, digestOfGrant(grant)));
    }

    function expectGrantRefused(ICounterfoilLedger.KeyGrant memory grant, bytes memory reason) internal {
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfGrant(grant));
        vm.expectRevert(reason);
        ledger.grantKey(grant, admin);
    }

    function isInForce(uint256 privateKey, uint256 roles) internal view returns (bool) {
        return ledger.keyInForce(MOH, keyIdOf(privateKey), roles);
    }

    // ───────────────────────────── Granting ─────────────────────────────

    function testGrantKey() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.validUntil = block.timestamp + 365 days;
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfGrant(grant));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyGranted(
            "moh",
            keyIdOf(NEW),
            personOf(NEW),
            signerOf(NEW),
            "Head of payments",
            1,
            block.timestamp + GRANT_DELAY,
            grant.validUntil,
            keyIdOf(ADMIN)
        );
        vm.prank(CARRIER);
        ledger.grantKey(grant, admin);

        ICounterfoilLedger.KeyState memory key = ledger.key(MOH, keyIdOf(NEW));
        vm.assertEq(key.person, personOf(NEW));
        vm.assertEq(key.roles, 1);
        vm.assertEq(key.validFrom, block.timestamp + GRANT_DELAY);
        vm.assertEq(key.validUntil, grant.validUntil);
        vm.assertEq(key.revokedAt, 0);
        vm.assertFalse(key.personConfirmed);
        vm.assertEq(ledger.signerOf(MOH, keyIdOf(NEW)), signerOf(NEW));
        vm.assertEq(ledger.key(ROADS, keyIdOf(NEW)).person, bytes32(0));
    }

    function testGrantIsInForceOnlyAfterDelayAndConfirmation() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(isInForce(NEW, ROLE_PREPARER));
        order(MOH, "confirm person", personOf(NEW), SECOND_ADMIN);
        vm.assertTrue(isInForce(NEW, ROLE_PREPARER));
        vm.assertTrue(isInForce(NEW, 7));
        vm.assertFalse(isInForce(NEW, ROLE_APPROVER));
        vm.warp(block.timestamp - 1);
        vm.assertFalse(isInForce(NEW, ROLE_PREPARER));
    }

    function testPublishByKeyOfPersonNotConfirmed() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        vm.warp(block.timestamp + GRANT_DELAY);
        expectOpenRefusedBy(
            prepare(MOH, partsOfExpenditure(1)),
            NEW,
            APPROVER,
            abi.encodeWithSelector(ICounterfoilLedger.PersonNotConfirmed.selector, personOf(NEW))
        );
    }

    function testGrantTwice() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        expectGrantRefused(
            grantOf(MOH, NEW, ROLE_APPROVER),
            abi.encodeWithSelector(ICounterfoilLedger.KeyAlreadyGranted.selector, keyIdOf(NEW))
        );
        order(MOH, "cancel grant", keyIdOf(NEW), ADMIN);
        expectGrantRefused(
            grantOf(MOH, NEW, ROLE_APPROVER),
            abi.encodeWithSelector(ICounterfoilLedger.KeyAlreadyGranted.selector, keyIdOf(NEW))
        );
    }

    function testGrantWithUnknownRoles() public {
        expectGrantRefused(grantOf(MOH, NEW, 0), abi.encodeWithSelector(ICounterfoilLedger.UnknownRoles.selector, 0));
        expectGrantRefused(grantOf(MOH, NEW, 8), abi.encodeWithSelector(ICounterfoilLedger.UnknownRoles.selector, 8));
        expectGrantRefused(
            grantOf(MOH, NEW, 257), abi.encodeWithSelector(ICounterfoilLedger.UnknownRoles.selector, 257)
        );
    }

    function testGrantAdminKeyWithAnEnd() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_ADMIN | ROLE_PREPARER);
        grant.validUntil = block.timestamp + 365 days;
        expectGrantRefused(
            grant, abi.encodeWithSelector(ICounterfoilLedger.AdminKeyHasNoEnd.selector, grant.validUntil)
        );
    }

    function testGrantThatEndsBeforeItBegins() public {
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.validUntil = validFrom - 1;
        expectGrantRefused(
            grant,
            abi.encodeWithSelector(ICounterfoilLedger.ValidityEndsBeforeItBegins.selector, validFrom, grant.validUntil)
        );
        grant.validUntil = 2 ** 48;
        expectGrantRefused(
            grant,
            abi.encodeWithSelector(ICounterfoilLedger.ValidityEndsBeforeItBegins.selector, validFrom, grant.validUntil)
        );
    }

    function testGrantToNobody() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.person = 0;
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.ZeroPerson.selector));
    }

    function testGrantWithPostNotForEyes() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.post = "";
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 200));
        grant.post = string(new bytes(201));
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 201, 1, 200));
        grant.post = "Head\nof payments";
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.ControlCharacter.selector, 4));
    }

    function testGrantToImpossibleSigner() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.signer = new bytes(19);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 19, 20, 1024));
        grant.signer = new bytes(1025);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 1025, 20, 1024));
        grant.signer = new bytes(20);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.ZeroAddress.selector));
        grant.signer = abi.encodePacked(address(this), bytes32(uint256(1)));
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.UnknownVerifier.selector, address(this)));
        grant.signer = abi.encodePacked(REGISTRAR);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, REGISTRAR));
        grant.signer = abi.encodePacked(GUARDIAN);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, GUARDIAN));
    }

    function testGrantByPreparer() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        ICounterfoilLedger.Approval memory preparer = approve(PREPARER, digestOfGrant(grant));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(PREPARER), 1, 4));
        ledger.grantKey(grant, preparer);
    }

    function testGrantByAnotherAgencysAdmin() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        ICounterfoilLedger.Approval memory admin = approve(ROADS_ADMIN, digestOfGrant(grant));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(ROADS_ADMIN)));
        ledger.grantKey(grant, admin);
    }

    function testGrantReplayedOrLate() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        uint256 nonce = grant.nonce;
        grantBy(ADMIN, grant);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.WrongNonce.selector, nonce, nonce + 1));
        grant = grantOf(MOH, 0xcaff, ROLE_PREPARER);
        grant.deadline = "2027-01-17T07:59:59Z";
        expectGrantRefused(
            grant,
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_800_172_799, START + GRANT_DELAY)
        );
        grant.deadline = "tomorrow";
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.MalformedDeadline.selector, "tomorrow"));
        grant.deadline = "2027-01-17T08:00:00Z";
        grantBy(ADMIN, grant);
    }

    // ───────────────────────────── Persons ─────────────────────────────

    function testConfirmPersonBySecondAdmin() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        expectOrderRefused(
            MOH,
            "confirm person",
            personOf(NEW),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(ADMIN))
        );
        order(MOH, "confirm person", personOf(NEW), SECOND_ADMIN);
        vm.assertTrue(ledger.key(MOH, keyIdOf(NEW)).personConfirmed);
        expectOrderRefused(
            MOH,
            "confirm person",
            personOf(NEW),
            SECOND_ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.PersonAlreadyConfirmed.selector, personOf(NEW))
        );
    }

    function testConfirmPersonByAnotherKeyOfTheSameAdmin() public {
        ICounterfoilLedger.KeyGrant memory spare = grantOf(MOH, 0xad99, ROLE_ADMIN);
        spare.person = personOf(ADMIN);
        grantBy(ADMIN, spare);
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        vm.warp(block.timestamp + GRANT_DELAY);
        expectOrderRefused(
            MOH,
            "confirm person",
            personOf(NEW),
            0xad99,
            abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(ADMIN))
        );
    }

    function testConfirmUnknownPerson() public {
        expectOrderRefused(
            MOH,
            "confirm person",
            personOf(NEW),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownPerson.selector, personOf(NEW))
        );
    }

    /// @dev Or an admin could slip a key of their own into somebody's introduction, and confirm it themselves.
    function testGrantToPersonWhomAnotherAdminIntroduces() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        ICounterfoilLedger.KeyGrant memory second = grantOf(MOH, 0xcaff, ROLE_PREPARER);
        second.person = personOf(NEW);
        ICounterfoilLedger.Approval memory admin = approve(SECOND_ADMIN, digestOfGrant(second));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.PersonNotConfirmed.selector, personOf(NEW)));
        ledger.grantKey(second, admin);
        grantBy(ADMIN, second);
        order(MOH, "confirm person", personOf(NEW), SECOND_ADMIN);
        ICounterfoilLedger.KeyGrant memory third = grantOf(MOH, 0xcb00, ROLE_PREPARER);
        third.person = personOf(NEW);
        grantBy(SECOND_ADMIN, third);
    }

    // ───────────────────────────── Ending ─────────────────────────────

    function testCancelGrantBeforeItsForce() public {
        grantBy(ADMIN, grantOf(MOH, NEW, ROLE_PREPARER));
        ICounterfoilLedger.KeyOrder memory said = orderOf(MOH, "cancel grant", keyIdOf(NEW));
        ICounterfoilLedger.Approval memory admin = approve(SECOND_ADMIN, digestOfOrder(said));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.GrantCancelled("moh", keyIdOf(NEW), keyIdOf(SECOND_ADMIN));
        ledger.orderKey(said, admin);
        order(MOH, "confirm person", personOf(NEW), SECOND_ADMIN);
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(isInForce(NEW, ROLE_PREPARER));
        expectOrderRefused(
            MOH,
            "cancel grant",
            keyIdOf(NEW),
            ADMIN,
            abi.encodeWithSelector(
                ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(NEW), block.timestamp - GRANT_DELAY
            )
        );
    }

    function testCancelGrantInForce() public {
        expectOrderRefused(
            MOH,
            "cancel grant",
            keyIdOf(PREPARER),
            ADMIN,
            abi.encodeWithSelector(
                ICounterfoilLedger.GrantAlreadyInForce.selector, keyIdOf(PREPARER), START + GRANT_DELAY
            )
        );
    }

    function testRevokeKeyAtOnce() public {
        ICounterfoilLedger.KeyOrder memory said = orderOf(MOH, "revoke key", keyIdOf(PREPARER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfOrder(said));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyRevoked("moh", keyIdOf(PREPARER), keyIdOf(ADMIN), false, "");
        ledger.orderKey(said, admin);
        vm.assertFalse(isInForce(PREPARER, ROLE_PREPARER));
        vm.assertEq(ledger.key(MOH, keyIdOf(PREPARER)).revokedAt, block.timestamp);
        expectOrderRefused(
            MOH,
            "revoke key",
            keyIdOf(PREPARER),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), block.timestamp)
        );
    }

    function testRevokeUnknownKey() public {
        expectOrderRefused(
            MOH,
            "revoke key",
            keyIdOf(STRANGER),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(STRANGER))
        );
    }

    function testRevokeOneselfAsPreparer() public {
        order(MOH, "revoke key", keyIdOf(PREPARER), PREPARER);
        vm.assertFalse(isInForce(PREPARER, ROLE_PREPARER));
        expectOrderRefused(
            MOH,
            "revoke key",
            keyIdOf(APPROVER),
            BOTH,
            abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(BOTH), 3, 4)
        );
    }

    function testRevokeLastAdminKey() public {
        order(MOH, "revoke key", keyIdOf(SECOND_ADMIN), SECOND_ADMIN);
        expectOrderRefused(
            MOH,
            "revoke key",
            keyIdOf(ADMIN),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.LastAdminKey.selector, keyIdOf(ADMIN))
        );
        // A grant that still waits is no other admin yet.
        introduce(MOH, ADMIN, NEW, ROLE_ADMIN);
        expectOrderRefused(
            MOH,
            "revoke key",
            keyIdOf(ADMIN),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.LastAdminKey.selector, keyIdOf(ADMIN))
        );
        vm.warp(block.timestamp + GRANT_DELAY);
        order(MOH, "revoke key", keyIdOf(ADMIN), ADMIN);
        vm.assertFalse(isInForce(ADMIN, ROLE_ADMIN));
        vm.assertTrue(isInForce(NEW, ROLE_ADMIN));
    }

    /// @dev What the guardian revoked, an admin may revoke for good: then the registrar cannot bring it back.
    function testRevokeForGoodWhatTheGuardianRevoked() public {
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        uint256 revokedAt = block.timestamp;
        vm.warp(block.timestamp + 1 days);
        order(MOH, "revoke key", keyIdOf(PREPARER), ADMIN);
        vm.assertEq(ledger.key(MOH, keyIdOf(PREPARER)).revokedAt, revokedAt);
        vm.prank(REGISTRAR);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(PREPARER)));
        ledger.reinstateKey(MOH, keyIdOf(PREPARER));
    }

    function testOrderUnknownAction() public {
        expectOrderRefused(
            MOH,
            "Revoke key",
            keyIdOf(PREPARER),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownAction.selector, "Revoke key")
        );
    }

    function testOrderReplayedOrLate() public {
        ICounterfoilLedger.KeyOrder memory said = orderOf(MOH, "revoke key", keyIdOf(PREPARER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfOrder(said));
        ledger.orderKey(said, admin);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.WrongNonce.selector, said.nonce, said.nonce + 1));
        ledger.orderKey(said, admin);
        said = orderOf(MOH, "revoke key", keyIdOf(APPROVER));
        said.deadline = "2026-01-01T00:00:00Z";
        admin = approve(ADMIN, digestOfOrder(said));
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_767_225_600, block.timestamp)
        );
        ledger.orderKey(said, admin);
    }

    function testFuzzKeyIsInForceExactlyInItsTime(uint256 length, uint256 moment) public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_APPROVER);
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        grant.validUntil = validFrom + bound(length, 0, 3650 days);
        grant.person = personOf(PREPARER);
        grantBy(ADMIN, grant);
        moment = bound(moment, START, grant.validUntil + 3650 days);
        vm.warp(moment);
        vm.assertEq(isInForce(NEW, ROLE_APPROVER), moment >= validFrom && moment <= grant.validUntil);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract KeysTest is LedgerFixture {
    uint256 internal constant NEW = 0xcafe;

    function expectGrantRefused(ICounterfoilLedger.KeyGrant memory grant, bytes memory reason) internal {
        expectGrantRefusedBy(grant, ADMIN, SECOND_ADMIN, reason);
    }

    function expectGrantRefusedBy(
        ICounterfoilLedger.KeyGrant memory grant,
        uint256 firstKey,
        uint256 secondKey,
        bytes memory reason
    ) internal {
        bytes32 digest = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory first = approve(firstKey, digest);
        ICounterfoilLedger.Approval memory second = approve(secondKey, digest);
        vm.expectRevert(reason);
        ledger.grantKey(grant, first, second);
    }

    function isInForce(uint256 privateKey, uint256 roles) internal view returns (bool) {
        return ledger.keyInForce(MOH, keyIdOf(privateKey), roles);
    }

    // ───────────────────────────── Granting by two ─────────────────────────────

    function testGrantKey() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        uint256 validUntil = block.timestamp + 365 days;
        grant.validUntil = momentOf(validUntil);
        bytes32 digest = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digest);
        ICounterfoilLedger.Approval memory second = approve(SECOND_ADMIN, digest);
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyGranted(
            "moh",
            keyIdOf(NEW),
            personOf(NEW),
            signerOf(NEW),
            "Head of payments",
            1,
            block.timestamp + GRANT_DELAY,
            validUntil,
            keyIdOf(ADMIN),
            keyIdOf(SECOND_ADMIN)
        );
        vm.prank(CARRIER);
        ledger.grantKey(grant, admin, second);

        ICounterfoilLedger.KeyState memory key = ledger.key(MOH, keyIdOf(NEW));
        vm.assertEq(key.person, personOf(NEW));
        vm.assertEq(key.roles, 1);
        vm.assertEq(key.validFrom, block.timestamp + GRANT_DELAY);
        vm.assertEq(key.validUntil, validUntil);
        vm.assertEq(key.revokedAt, 0);
        vm.assertFalse(key.revokedByGuardian);
        vm.assertEq(ledger.signerOf(MOH, keyIdOf(NEW)), signerOf(NEW));
        vm.assertEq(ledger.key(ROADS, keyIdOf(NEW)).person, bytes32(0));
    }

    function testGrantIsTypedDataThatAWalletShows() public view {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        vm.assertEq(digestOfGrant(grant), vm.eip712HashTypedData(jsonOf(grant)));
        ICounterfoilLedger.KeyRevocation memory revocation = revocationOf(MOH, keyIdOf(NEW));
        vm.assertEq(digestOfRevocation(revocation), vm.eip712HashTypedData(jsonOf(revocation)));
    }

    function jsonOf(ICounterfoilLedger.KeyGrant memory grant) private view returns (string memory) {
        string memory words = string.concat(
            '"agency":"',
            grant.agency,
            '","signer":"',
            vm.toString(grant.signer),
            '","person":"',
            vm.toString(grant.person),
            '","post":"',
            grant.post
        );
        words = string.concat(words, '","roles":"', grant.roles, '","validUntil":"', grant.validUntil);
        return typedJson(
            "KeyGrant",
            '{"name":"agency","type":"string"},{"name":"signer","type":"bytes"},{"name":"person","type":"bytes32"},{"name":"post","type":"string"},{"name":"roles","type":"string"},{"name":"validUntil","type":"string"},{"name":"deadline","type":"string"}',
            string.concat(words, '","deadline":"', grant.deadline, '"')
        );
    }

    function jsonOf(ICounterfoilLedger.KeyRevocation memory revocation) private view returns (string memory) {
        string memory words =
            string.concat('"agency":"', revocation.agency, '","keyId":"', vm.toString(revocation.keyId));
        return typedJson(
            "KeyRevocation",
            '{"name":"agency","type":"string"},{"name":"keyId","type":"bytes32"},{"name":"reason","type":"string"},{"name":"deadline","type":"string"}',
            string.concat(words, '","reason":"', revocation.reason, '","deadline":"', revocation.deadline, '"')
        );
    }

    function typedJson(string memory name, string memory members, string memory message)
        private
        view
        returns (string memory)
    {
        string memory types = string.concat(
            '{"types":{"EIP712Domain":[{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],"',
            name,
            '":[',
            members,
            ']},"primaryType":"',
            name
        );
        string memory where = string.concat(
            '","domain":{"name":"Counterfoil","version":"1","chainId":',
            vm.toString(block.chainid),
            ',"verifyingContract":"',
            vm.toString(address(ledger)),
            '"},"message":{'
        );
        return string.concat(types, where, message, "}}");
    }

    function testGrantIsInForceOnlyAfterTheDelay() public {
        grantByTwo(grantOf(MOH, NEW, ROLE_PREPARER));
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        vm.warp(validFrom - 1);
        vm.assertFalse(isInForce(NEW, ROLE_PREPARER));
        vm.warp(validFrom);
        vm.assertTrue(isInForce(NEW, ROLE_PREPARER));
        vm.assertTrue(isInForce(NEW, 7));
        vm.assertFalse(isInForce(NEW, ROLE_APPROVER));
    }

    /// @dev One stolen or faithless admin key makes no official: not by signing twice, not with anybody's key that is no admin's.
    function testOneAdminAloneGivesNoKey() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes32 lacking = keyIdOf(PREPARER);
        expectGrantRefusedBy(
            grant, ADMIN, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(ADMIN))
        );
        expectGrantRefusedBy(
            grant, ADMIN, PREPARER, abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, lacking, 1, 4)
        );
        expectGrantRefusedBy(
            grant, PREPARER, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, lacking, 1, 4)
        );
        expectGrantRefusedBy(
            grant, ADMIN, STRANGER, abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(STRANGER))
        );
        expectGrantRefusedBy(
            grant,
            ADMIN,
            ROADS_ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(ROADS_ADMIN))
        );
        bytes32 digest = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digest);
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(SECOND_ADMIN), digest)
        );
        ledger.grantKey(grant, admin, ICounterfoilLedger.Approval(keyIdOf(SECOND_ADMIN), sign(ADMIN, digest)));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotRegistrar.selector, CARRIER));
        vm.prank(CARRIER);
        ledger.countersignGrant(grant, admin);
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).person, bytes32(0));
    }

    /// @dev A person with two admin keys is still one person.
    function testTwoAdminKeysOfOnePersonGiveNoKey() public {
        ICounterfoilLedger.KeyGrant memory spare = grantOf(MOH, 0xad99, ROLE_ADMIN);
        spare.person = personOf(ADMIN);
        grantByTwo(spare);
        vm.warp(block.timestamp + GRANT_DELAY);
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes memory reason = abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(ADMIN));
        expectGrantRefusedBy(grant, ADMIN, 0xad99, reason);
        expectGrantRefusedBy(grant, 0xad99, ADMIN, reason);
        bytes32 digest = digestOfGrant(grant);
        ledger.grantKey(grant, approve(0xad99, digest), approve(SECOND_ADMIN, digest));
    }

    function testGrantBySignersInEitherOrder() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes32 digest = digestOfGrant(grant);
        ledger.grantKey(grant, approve(SECOND_ADMIN, digest), approve(ADMIN, digest));
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).person, personOf(NEW));
    }

    function testGrantSignedOverOtherWords() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes32 signed = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, signed);
        ICounterfoilLedger.Approval memory second = approve(SECOND_ADMIN, signed);
        grant.roles = "approver";
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(ADMIN), digestOfGrant(grant))
        );
        ledger.grantKey(grant, admin, second);
    }

    function testGrantByAdminNotYetInForceOrRevoked() public {
        grantByTwo(grantOf(MOH, 0xad03, ROLE_ADMIN));
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        expectGrantRefusedBy(
            grant,
            ADMIN,
            0xad03,
            abi.encodeWithSelector(ICounterfoilLedger.KeyNotYetInForce.selector, keyIdOf(0xad03), validFrom)
        );
        vm.warp(validFrom);
        revoke(MOH, keyIdOf(0xad03), ADMIN);
        expectGrantRefusedBy(
            grant,
            0xad03,
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(0xad03), block.timestamp)
        );
    }

    // ───────────────────────────── Countersigning ─────────────────────────────

    function testCountersignGrant() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_APPROVER);
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfGrant(grant));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyGranted(
            "moh",
            keyIdOf(NEW),
            personOf(NEW),
            signerOf(NEW),
            "Head of payments",
            2,
            block.timestamp + GRANT_DELAY,
            0,
            keyIdOf(ADMIN),
            0
        );
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, admin);
        vm.assertFalse(isInForce(NEW, ROLE_APPROVER));
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertTrue(isInForce(NEW, ROLE_APPROVER));
    }

    /// @dev The registrar stands in for the second admin, never for the first.
    function testRegistrarAloneGivesNoPreparersKey() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes32 digest = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory preparer = approve(PREPARER, digest);
        ICounterfoilLedger.Approval memory stranger = approve(STRANGER, digest);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(PREPARER), 1, 4));
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, preparer);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(STRANGER)));
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, stranger);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(ADMIN), digest));
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, ICounterfoilLedger.Approval(keyIdOf(ADMIN), sign(STRANGER, digest)));
    }

    function testCountersignRefusesWhatAGrantRefuses() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.roles = "treasurer";
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfGrant(grant));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownRoles.selector, "treasurer"));
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, admin);
        grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.deadline = "2027-01-17T07:59:59Z";
        admin = approve(ADMIN, digestOfGrant(grant));
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_800_172_799, block.timestamp)
        );
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, admin);
    }

    // ───────────────────────────── The words of a grant ─────────────────────────────

    function testGrantTwice() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes memory reason = abi.encodeWithSelector(ICounterfoilLedger.KeyAlreadyGranted.selector, keyIdOf(NEW));
        grantByTwo(grant);
        // The same signatures carried again, and new ones.
        expectGrantRefused(grant, reason);
        expectGrantRefused(grantOf(MOH, NEW, ROLE_APPROVER), reason);
        revoke(MOH, keyIdOf(NEW), ADMIN);
        expectGrantRefused(grant, reason);
    }

    function testGrantRolesByTheirWords() public {
        string[4] memory words = ["preparer", "approver", "preparer and approver", "admin"];
        uint8[4] memory roles = [1, 2, 3, 4];
        for (uint256 i = 0; i < 4; ++i) {
            ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW + i, ROLE_PREPARER);
            grant.roles = words[i];
            grantByTwo(grant);
            vm.assertEq(ledger.key(MOH, keyIdOf(NEW + i)).roles, roles[i]);
        }
    }

    function testGrantWithUnknownRoles() public {
        string[11] memory words = [
            "",
            "Preparer",
            "preparer ",
            " approver",
            "approver and preparer",
            "preparer, approver",
            "preparer and approver and admin",
            "admin and preparer",
            "administrator",
            "1",
            "admin\x00"
        ];
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        for (uint256 i = 0; i < words.length; ++i) {
            grant.roles = words[i];
            expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.UnknownRoles.selector, words[i]));
        }
    }

    function testGrantAdminKeyWithAnEnd() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_ADMIN);
        grant.validUntil = momentOf(block.timestamp + 365 days);
        expectGrantRefused(
            grant, abi.encodeWithSelector(ICounterfoilLedger.AdminKeyHasNoEnd.selector, block.timestamp + 365 days)
        );
    }

    function testGrantWithMalformedEnd() public {
        string[6] memory words = ["", "never", "No end", "no end ", "2028-02-30T00:00:00Z", "2028-02-01"];
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        for (uint256 i = 0; i < words.length; ++i) {
            grant.validUntil = words[i];
            expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.MalformedMoment.selector, words[i]));
        }
    }

    function testGrantThatEndsBeforeItBegins() public {
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.validUntil = momentOf(validFrom - 1);
        expectGrantRefused(
            grant,
            abi.encodeWithSelector(ICounterfoilLedger.ValidityEndsBeforeItBegins.selector, validFrom, validFrom - 1)
        );
        grant.validUntil = "1970-01-01T00:00:00Z";
        expectGrantRefused(
            grant, abi.encodeWithSelector(ICounterfoilLedger.ValidityEndsBeforeItBegins.selector, validFrom, 0)
        );
        // One second long, and as long as moments go.
        grant.validUntil = momentOf(validFrom);
        grantByTwo(grant);
        grant = grantOf(MOH, NEW + 1, ROLE_PREPARER);
        grant.validUntil = "9999-12-31T23:59:59Z";
        grantByTwo(grant);
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW + 1)).validUntil, 253_402_300_799);
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
        grant.post = textOfLength(201);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 201, 1, 200));
        grant.post = "Head\nof payments";
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 4));
        grant.post = string(bytes.concat(hex"4865616480"));
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 4));
        grant.post = textOfLength(200);
        grantByTwo(grant);
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
        grant.signer = bytes.concat(bytes20(address(verifier)), new bytes(1004));
        grantByTwo(grant);
    }

    function testGrantOfUnknownAgencyOrLate() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf("mof", NEW, ROLE_PREPARER);
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.deadline = "2027-01-17T07:59:59Z";
        expectGrantRefused(
            grant,
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_800_172_799, START + GRANT_DELAY)
        );
        grant.deadline = "tomorrow";
        expectGrantRefused(grant, abi.encodeWithSelector(ICounterfoilLedger.MalformedMoment.selector, "tomorrow"));
        grant.deadline = "2027-01-17T08:00:00Z";
        grantByTwo(grant);
    }

    // ───────────────────────────── Revoking ─────────────────────────────

    function testRevokeGrantThatStillWaits() public {
        grantByTwo(grantOf(MOH, NEW, ROLE_PREPARER));
        uint256 revokedAt = block.timestamp;
        revoke(MOH, keyIdOf(NEW), SECOND_ADMIN);
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).revokedAt, revokedAt);
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(isInForce(NEW, ROLE_PREPARER));
        expectRevocationRefused(
            MOH,
            keyIdOf(NEW),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(NEW), revokedAt)
        );
    }

    function testRevokeKeyAtOnce() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(PREPARER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfRevocation(said));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyRevoked(
            "moh", keyIdOf(PREPARER), ICounterfoilLedger.Office.Official, keyIdOf(ADMIN), "Left the post"
        );
        vm.prank(CARRIER);
        ledger.revokeKey(said, admin);
        vm.assertFalse(isInForce(PREPARER, ROLE_PREPARER));
        vm.assertEq(ledger.key(MOH, keyIdOf(PREPARER)).revokedAt, block.timestamp);
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), block.timestamp)
        );
        ledger.revokeKey(said, admin);
    }

    function testRevokeUnknownKey() public {
        expectRevocationRefused(
            MOH,
            keyIdOf(STRANGER),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(STRANGER))
        );
        expectRevocationRefused(
            ROADS,
            keyIdOf(PREPARER),
            ROADS_ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(PREPARER))
        );
        expectRevocationRefused(
            MOH,
            keyIdOf(PREPARER),
            ROADS_ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(ROADS_ADMIN))
        );
        expectRevocationRefused(
            "mof", keyIdOf(PREPARER), ADMIN, abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof")
        );
    }

    function testRevokeOneselfAsPreparerOrApprover() public {
        revoke(MOH, keyIdOf(PREPARER), PREPARER);
        vm.assertFalse(isInForce(PREPARER, ROLE_PREPARER));
        revoke(MOH, keyIdOf(APPROVER), APPROVER);
        vm.assertFalse(isInForce(APPROVER, ROLE_APPROVER));
        revoke(MOH, keyIdOf(BOTH), BOTH);
        vm.assertFalse(isInForce(BOTH, 7));
    }

    function testRevokeAnotherAsPreparer() public {
        expectRevocationRefused(
            MOH,
            keyIdOf(APPROVER),
            BOTH,
            abi.encodeWithSelector(ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(BOTH), 3, 4)
        );
    }

    function testRevokeByKeyThatIsItselfRevoked() public {
        revoke(MOH, keyIdOf(SECOND_ADMIN), ADMIN);
        expectRevocationRefused(
            MOH,
            keyIdOf(ADMIN),
            SECOND_ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(SECOND_ADMIN), block.timestamp)
        );
    }

    /// @dev Whether last or not: another admin ends it, who then stays. So the last admin cannot leave.
    function testAdminKeyCannotEndItself() public {
        bytes memory reason =
            abi.encodeWithSelector(ICounterfoilLedger.AdminKeyCannotEndItself.selector, keyIdOf(ADMIN));
        expectRevocationRefused(MOH, keyIdOf(ADMIN), ADMIN, reason);
        revoke(MOH, keyIdOf(SECOND_ADMIN), ADMIN);
        expectRevocationRefused(MOH, keyIdOf(ADMIN), ADMIN, reason);
        // A grant that still waits ends nothing either.
        countersign(grantOf(MOH, NEW, ROLE_ADMIN), ADMIN);
        expectRevocationRefused(
            MOH,
            keyIdOf(ADMIN),
            NEW,
            abi.encodeWithSelector(
                ICounterfoilLedger.KeyNotYetInForce.selector, keyIdOf(NEW), block.timestamp + GRANT_DELAY
            )
        );
        expectRevocationRefused(MOH, keyIdOf(ADMIN), ADMIN, reason);
        vm.warp(block.timestamp + GRANT_DELAY);
        revoke(MOH, keyIdOf(ADMIN), NEW);
        vm.assertFalse(isInForce(ADMIN, ROLE_ADMIN));
        vm.assertTrue(isInForce(NEW, ROLE_ADMIN));
    }

    /// @dev One person with two admin keys hands over to the second one.
    function testRotateAnAdminKeyByAnotherOfTheSamePerson() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_ADMIN);
        grant.person = personOf(ADMIN);
        grantByTwo(grant);
        vm.warp(block.timestamp + GRANT_DELAY);
        revoke(MOH, keyIdOf(ADMIN), NEW);
        vm.assertTrue(isInForce(NEW, ROLE_ADMIN));
    }

    /// @dev Two admins who revoke one another at the same time: the first order carried decides, and one stays.
    function testTwoAdminsWhoRevokeOneAnother() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(SECOND_ADMIN));
        ICounterfoilLedger.KeyRevocation memory answer = revocationOf(MOH, keyIdOf(ADMIN));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfRevocation(said));
        ICounterfoilLedger.Approval memory second = approve(SECOND_ADMIN, digestOfRevocation(answer));
        ledger.revokeKey(answer, second);
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(ADMIN), block.timestamp)
        );
        ledger.revokeKey(said, admin);
        vm.assertTrue(isInForce(SECOND_ADMIN, ROLE_ADMIN));
    }

    /// @dev A signed revocation counts however many grants, revocations and descriptions are carried before it: it has no nonce.
    function testNothingCarriedBeforeARevocationStopsIt() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(PREPARER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfRevocation(said));
        grantByTwo(grantOf(MOH, NEW, ROLE_PREPARER));
        revoke(MOH, keyIdOf(APPROVER), ADMIN);
        ICounterfoilLedger.Description memory description = ICounterfoilLedger.Description(MOH, 1, "{}", DEADLINE);
        ledger.describe(description, approve(ADMIN, digestOfDescription(description)));
        open(prepare(ROADS, partsOfExpenditure(1)));
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "Ministry of Care");
        ledger.revokeKey(said, admin);
        vm.assertFalse(isInForce(PREPARER, ROLE_PREPARER));
    }

    /// @dev The guardian's or another admin's revocation of the same key, carried first, leaves the key as dead as the order wants it.
    function testRevocationCarriedAfterTheGuardians() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(PREPARER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfRevocation(said));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        ledger.revokeKey(said, admin);
        vm.assertFalse(ledger.key(MOH, keyIdOf(PREPARER)).revokedByGuardian);
    }

    /// @dev What the guardian revoked, an admin may revoke for good: then the registrar cannot bring it back.
    function testRevokeForGoodWhatTheGuardianRevoked() public {
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        uint256 revokedAt = block.timestamp;
        vm.warp(block.timestamp + 1 days);
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        vm.assertEq(ledger.key(MOH, keyIdOf(PREPARER)).revokedAt, revokedAt);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(PREPARER)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(PREPARER), "Not asked for");
        expectRevocationRefused(
            MOH,
            keyIdOf(PREPARER),
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(PREPARER), revokedAt)
        );
    }

    function testRevocationLateMalformedOrWithoutReason() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(APPROVER));
        said.deadline = "2026-01-01T00:00:00Z";
        expectRefused(
            said,
            ADMIN,
            abi.encodeWithSelector(ICounterfoilLedger.DeadlinePassed.selector, 1_767_225_600, block.timestamp)
        );
        said.deadline = "soon";
        expectRefused(said, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.MalformedMoment.selector, "soon"));
        said = revocationOf(MOH, keyIdOf(APPROVER));
        said.reason = "";
        expectRefused(said, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 1000));
        said.reason = textOfLength(1001);
        expectRefused(said, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 1001, 1, 1000));
        said.reason = "Left\tthe post";
        expectRefused(said, ADMIN, abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 4));
        said.reason = textOfLength(1000);
        ledger.revokeKey(said, approve(ADMIN, digestOfRevocation(said)));
    }

    function testRevocationSignedOverOtherWords() public {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyIdOf(APPROVER));
        ICounterfoilLedger.Approval memory admin = approve(ADMIN, digestOfRevocation(said));
        said.keyId = keyIdOf(PREPARER);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICounterfoilLedger.InvalidSignature.selector, keyIdOf(ADMIN), digestOfRevocation(said)
            )
        );
        ledger.revokeKey(said, admin);
    }

    function testFuzzKeyIsInForceExactlyInItsTime(uint256 length, uint256 moment) public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_APPROVER);
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        uint256 validUntil = validFrom + bound(length, 0, 3650 days);
        grant.validUntil = momentOf(validUntil);
        grantByTwo(grant);
        moment = bound(moment, START, validUntil + 3650 days);
        vm.warp(moment);
        vm.assertEq(isInForce(NEW, ROLE_APPROVER), moment >= validFrom && moment <= validUntil);
    }
}

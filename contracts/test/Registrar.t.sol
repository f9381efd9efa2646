// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Vm} from "./base/Vm.sol";

contract RegistrarTest is LedgerFixture {
    uint256 internal constant NEW = 0xcafe;
    address internal constant MULTISIG = address(0x3517);

    function expectRegistrationRefused(string memory agency, string memory name, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(REGISTRAR);
        ledger.registerAgency(agency, name, adminKeysOf(NEW));
    }

    function testDeployWithItsOffices() public view {
        vm.assertEq(ledger.registrar(), REGISTRAR);
        vm.assertEq(ledger.guardian(), GUARDIAN);
        vm.assertEq(ledger.offeredRegistrar(), address(0));
        vm.assertEq(ledger.offeredGuardian(), address(0));
        vm.assertEq(ledger.formats(), 1);
        vm.assertEq(ledger.grantDelay(), GRANT_DELAY);
        vm.assertTrue(ledger.isVerifier(address(verifier)));
        vm.assertFalse(ledger.isVerifier(address(this)));
        vm.assertEq(ledger.domainSeparator(), domain);
    }

    function testDeploySaysItAllInItsEvents() public {
        address[] memory verifiers = new address[](1);
        verifiers[0] = address(verifier);
        vm.recordLogs();
        ICounterfoilLedger deployed = deployLedger(REGISTRAR, GUARDIAN, 365 days, verifiers);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 5);
        vm.assertEq(logs[0].topics[0], ICounterfoilLedger.GrantDelayFixed.selector);
        vm.assertEq(logs[0].data, abi.encode(365 days));
        vm.assertEq(logs[1].topics[0], ICounterfoilLedger.RegistrarAccepted.selector);
        vm.assertEq(logs[1].data, abi.encode(REGISTRAR));
        vm.assertEq(logs[2].topics[0], ICounterfoilLedger.GuardianAccepted.selector);
        vm.assertEq(logs[2].data, abi.encode(GUARDIAN));
        vm.assertEq(logs[3].topics[0], ICounterfoilLedger.FormatAllowed.selector);
        vm.assertEq(logs[3].data, abi.encode(1, block.timestamp));
        vm.assertEq(logs[4].topics[0], ICounterfoilLedger.VerifierFixed.selector);
        vm.assertEq(logs[4].data, abi.encode(verifier));
        vm.assertEq(deployed.grantDelay(), 365 days);
    }

    /// @dev The cheatcode that deploys swallows the reason: the artifact's own code is run.
    function expectDeploymentRefused(
        address firstRegistrar,
        address firstGuardian,
        uint256 delay,
        address[] memory verifiers,
        bytes memory reason
    ) internal {
        bytes memory code = bytes.concat(
            vm.getCode("CounterfoilLedger.sol:CounterfoilLedger"),
            abi.encode(firstRegistrar, firstGuardian, delay, verifiers)
        );
        address deployed;
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
        bytes memory answer;
        assembly ("memory-safe") {
            answer := mload(0x40)
            mstore(answer, returndatasize())
            returndatacopy(add(answer, 0x20), 0, returndatasize())
            mstore(0x40, add(add(answer, 0x40), returndatasize()))
        }
        vm.assertEq(deployed, address(0));
        vm.assertEq(answer, reason);
    }

    function testDeployRefusesWhatCannotWork() public {
        address[] memory none = new address[](0);
        bytes memory zero = abi.encodeWithSelector(ICounterfoilLedger.ZeroAddress.selector);
        expectDeploymentRefused(address(0), GUARDIAN, 0, none, zero);
        expectDeploymentRefused(REGISTRAR, address(0), 0, none, zero);
        expectDeploymentRefused(
            REGISTRAR,
            REGISTRAR,
            0,
            none,
            abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, REGISTRAR)
        );
        expectDeploymentRefused(
            REGISTRAR,
            GUARDIAN,
            365 days + 1,
            none,
            abi.encodeWithSelector(ICounterfoilLedger.GrantDelayTooLong.selector, 365 days + 1, 365 days)
        );
        address[] memory codeless = new address[](1);
        codeless[0] = address(0xc0de1e55);
        expectDeploymentRefused(
            REGISTRAR,
            GUARDIAN,
            0,
            codeless,
            abi.encodeWithSelector(ICounterfoilLedger.VerifierHasNoCode.selector, codeless[0])
        );
    }

    // ───────────────────────────── Agencies ─────────────────────────────

    function testRegisterAgency() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.AgencyRegistered("mof", "Ministry of Finance");
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyGranted(
            "mof", keyIdOf(NEW), personOf(NEW), signerOf(NEW), "Head of administration", 4, block.timestamp, 0, 0, 0
        );
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", adminKeysOf(NEW));

        ICounterfoilLedger.AgencyState memory state = ledger.agencyState("mof");
        vm.assertTrue(state.registered);
        vm.assertEq(state.name, "Ministry of Finance");
        vm.assertTrue(ledger.keyInForce("mof", keyIdOf(NEW), ROLE_ADMIN));
        vm.assertFalse(ledger.keyInForce("mof", keyIdOf(NEW), ROLE_PREPARER | ROLE_APPROVER));
    }

    function testRegisterAgencyTwice() public {
        expectRegistrationRefused(
            MOH, "Another", abi.encodeWithSelector(ICounterfoilLedger.AgencyAlreadyRegistered.selector, MOH)
        );
    }

    function testRegisterAgencyWithMalformedCode() public {
        string[10] memory codes =
            ["", "m", "Moh", "1moh", "-moh", "moh-", "mo h", "mo_h", "moh\x00", "m234567890123456789012345678901x"];
        for (uint256 i = 0; i < codes.length; ++i) {
            expectRegistrationRefused(
                codes[i], "Name", abi.encodeWithSelector(ICounterfoilLedger.MalformedCode.selector, codes[i])
            );
        }
    }

    function testRegisterAgencyWithNameNotForEyes() public {
        expectRegistrationRefused(
            "mof", "", abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 200)
        );
        expectRegistrationRefused(
            "mof", textOfLength(201), abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 201, 1, 200)
        );
        expectRegistrationRefused(
            "mof", "Ministry\x7f", abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 8)
        );
    }

    function testRenameAgency() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.AgencyRenamed("moh", "Ministry of Care");
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "Ministry of Care");
        expectOpenRefused(
            prepared,
            abi.encodeWithSelector(
                ICounterfoilLedger.WrongAgencyName.selector, "Ministry of Health", "Ministry of Care"
            )
        );
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(REGISTRAR);
        ledger.renameAgency("mof", "Ministry of Finance");
    }

    /// @dev A name that changes with every publication would keep an agency from publishing.
    function testRenameAgencyOnceInThirtyDays() public {
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "Ministry of Care");
        uint256 next = block.timestamp + 30 days;
        vm.warp(next - 1);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RenamedTooRecently.selector, MOH, next));
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, MOH_NAME);
        vm.prank(REGISTRAR);
        ledger.renameAgency(ROADS, "Roads");
        vm.warp(next);
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, MOH_NAME);
    }

    /// @dev A code is looked up as 32 bytes: what is longer, or ends in zeros, must not be cut or padded to another's.
    function testNoOtherTextIsReadAsAnAgencysCode() public {
        string[4] memory texts = [
            string(bytes.concat("moh", bytes1(0))),
            string(bytes.concat("moh", new bytes(29))),
            string(bytes.concat("moh", new bytes(29), "x")),
            string(bytes.concat("moh", new bytes(61), "x"))
        ];
        vm.assertTrue(ledger.agencyState(MOH).registered);
        for (uint256 i = 0; i < texts.length; ++i) {
            vm.assertFalse(ledger.agencyState(texts[i]).registered);
            vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, texts[i]));
            ledger.openPublication(texts[i]);
        }
    }

    /// @dev A chain of one's own may count its time from zero.
    function testRenameAgencyInTheFirstDaysOfAClock() public {
        vm.warp(1 days);
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "Ministry of Care");
        vm.assertEq(ledger.agencyState(MOH).name, "Ministry of Care");
    }

    function testRenameAgencyToNameNotForEyes() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 200));
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, "");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.MalformedText.selector, 1));
        vm.prank(REGISTRAR);
        ledger.renameAgency(MOH, string(bytes.concat(hex"4dff")));
    }

    function adminsOf(uint256 first, uint256 second)
        internal
        pure
        returns (ICounterfoilLedger.AdminKey[] memory admins)
    {
        admins = new ICounterfoilLedger.AdminKey[](2);
        admins[0] = adminKeyOf(first);
        admins[1] = adminKeyOf(second);
    }

    function testRegisterAgencyWithSeveralAdmins() public {
        ICounterfoilLedger.AdminKey[] memory admins = adminsOf(NEW, NEW + 1);
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        vm.assertTrue(ledger.keyInForce("mof", keyIdOf(NEW), ROLE_ADMIN));
        vm.assertTrue(ledger.keyInForce("mof", keyIdOf(NEW + 1), ROLE_ADMIN));
        // From the first second they need nobody else to give keys.
        ICounterfoilLedger.KeyGrant memory grant = grantOf("mof", NEW + 2, ROLE_PREPARER);
        bytes32 digest = digestOfGrant(grant);
        ledger.grantKey(grant, approve(NEW, digest), approve(NEW + 1, digest));
        vm.assertEq(ledger.key("mof", keyIdOf(NEW + 2)).roles, ROLE_PREPARER);
    }

    function testRegisterAgencyWithoutAdmin() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NoAdmin.selector));
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", new ICounterfoilLedger.AdminKey[](0));
        vm.assertFalse(ledger.agencyState("mof").registered);
    }

    function testRegisterAgencyWithOneSignerTwice() public {
        ICounterfoilLedger.AdminKey[] memory admins = adminsOf(NEW, NEW);
        admins[1].person = personOf(NEW + 1);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyAlreadyGranted.selector, keyIdOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        vm.assertFalse(ledger.agencyState("mof").registered);
    }

    /// @dev Two keys of one person are taken, and are one person: the registrar has to countersign.
    function testRegisterAgencyWithOnePersonTwice() public {
        ICounterfoilLedger.AdminKey[] memory admins = adminsOf(NEW, NEW + 1);
        admins[1].person = personOf(NEW);
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        ICounterfoilLedger.KeyGrant memory grant = grantOf("mof", NEW + 2, ROLE_PREPARER);
        bytes32 digest = digestOfGrant(grant);
        ICounterfoilLedger.Approval memory admin = approve(NEW, digest);
        ICounterfoilLedger.Approval memory second = approve(NEW + 1, digest);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.SamePerson.selector, personOf(NEW)));
        ledger.grantKey(grant, admin, second);
        countersign(grant, NEW + 1);
    }

    function testRegisterAgencyWithImpossibleAdmin() public {
        ICounterfoilLedger.AdminKey[] memory admins = adminsOf(NEW, NEW + 1);
        admins[1].signer = abi.encodePacked(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, GUARDIAN));
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        admins = adminsOf(NEW, NEW + 1);
        admins[0].person = 0;
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.ZeroPerson.selector));
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
        admins = adminsOf(NEW, NEW + 1);
        admins[0].post = "";
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 0, 1, 200));
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", admins);
    }

    function testAgencyStateOfUnknownAgencyIsEmpty() public view {
        vm.assertFalse(ledger.agencyState("mof").registered);
        vm.assertFalse(ledger.agencyState("moh\x00").registered);
        vm.assertFalse(ledger.agencyState("").registered);
    }

    // ───────────────────────────── Keys ─────────────────────────────

    function testGrantAdminKeyToAgencyThatLostItsOwn() public {
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(ADMIN), "Lost");
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(SECOND_ADMIN), "Lost");
        vm.prank(REGISTRAR);
        ledger.grantAdminKey(MOH, adminKeyOf(NEW));
        vm.assertFalse(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertTrue(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
        revoke(MOH, keyIdOf(PREPARER), NEW);
        // What stands is untouched.
        open(prepare(ROADS, partsOfExpenditure(1)));
    }

    function testGrantAdminKeyCanBeRevokedByTheAgency() public {
        vm.prank(REGISTRAR);
        ledger.grantAdminKey(MOH, adminKeyOf(NEW));
        revoke(MOH, keyIdOf(NEW), ADMIN);
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
    }

    function testCancelGrant() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grantByTwo(grant);
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyRevoked("moh", keyIdOf(NEW), ICounterfoilLedger.Office.Registrar, 0, "Not asked for");
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
        vm.expectRevert(
            abi.encodeWithSelector(
                ICounterfoilLedger.GrantAlreadyInForce.selector, keyIdOf(PREPARER), START + GRANT_DELAY
            )
        );
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(PREPARER), "Not asked for");
    }

    function testCancelGrantTwiceOrUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(REGISTRAR);
        ledger.cancelGrant("mof", keyIdOf(NEW), "Not asked for");
        grantByTwo(grantOf(MOH, NEW, ROLE_PREPARER));
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(NEW), block.timestamp));
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(NEW), "Not asked for");
    }

    function testCancelGrantInItsFirstSecondOfForce() public {
        grantByTwo(grantOf(MOH, NEW, ROLE_PREPARER));
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        vm.warp(validFrom);
        vm.expectRevert(
            abi.encodeWithSelector(ICounterfoilLedger.GrantAlreadyInForce.selector, keyIdOf(NEW), validFrom)
        );
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
        vm.warp(validFrom - 1);
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW), "Not asked for");
    }

    function testReinstateUnknownKey() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(NEW), "Not asked for");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(REGISTRAR);
        ledger.reinstateKey("mof", keyIdOf(NEW), "Not asked for");
    }

    function testGrantAdminKeyOfUnknownAgencyOrTwice() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownAgency.selector, "mof"));
        vm.prank(REGISTRAR);
        ledger.grantAdminKey("mof", adminKeyOf(NEW));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyAlreadyGranted.selector, keyIdOf(ADMIN)));
        vm.prank(REGISTRAR);
        ledger.grantAdminKey(MOH, adminKeyOf(ADMIN));
    }

    function testReinstateKey() public {
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        vm.warp(block.timestamp + 1 days);
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyReinstated("moh", keyIdOf(PREPARER), block.timestamp, "Not asked for");
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(PREPARER), "Not asked for");
        ICounterfoilLedger.KeyState memory key = ledger.key(MOH, keyIdOf(PREPARER));
        vm.assertEq(key.validFrom, block.timestamp);
        vm.assertEq(key.revokedAt, 0);
        vm.assertFalse(key.revokedByGuardian);
        open(prepare(MOH, partsOfExpenditure(1)));
    }

    /// @dev Revoking and reinstating is no way around the delay.
    function testReinstateGrantThatStillWaits() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grantByTwo(grant);
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(NEW), "Suspicious");
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(NEW), "Not asked for");
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).validFrom, validFrom);
    }

    function testReinstateKeyThatTheGuardianDidNotRevoke() public {
        revoke(MOH, keyIdOf(PREPARER), ADMIN);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(PREPARER)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(PREPARER), "Not asked for");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(APPROVER)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(APPROVER), "Not asked for");
    }

    // ───────────────────────────── Formats and offices ─────────────────────────────

    function testAllowNextFormat() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.FormatAllowed(2, block.timestamp + 180 days);
        vm.prank(REGISTRAR);
        ledger.allowNextFormat();
        uint256 from = block.timestamp + 180 days;
        vm.assertEq(ledger.formats(), 2);
        vm.assertEq(ledger.newestFormatFrom(), from);
        vm.warp(from - 1);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        prepared.publication.format = 2;
        bytes memory tooEarly = abi.encodeWithSelector(ICounterfoilLedger.FormatNotYetInForce.selector, 2, from);
        expectOpenRefused(prepared, tooEarly);
        vm.expectRevert(tooEarly);
        vm.prank(REGISTRAR);
        ledger.allowNextFormat();
        open(prepare(MOH, partsOfExpenditure(1)));

        vm.warp(from);
        prepared = prepare(MOH, partsOfExpenditure(1));
        prepared.publication.format = 2;
        open(prepared);
        prepared = prepare(MOH, partsOfExpenditure(1));
        open(prepared);
    }

    function testHandOverRegistrar() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.RegistrarOffered(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.assertEq(ledger.registrar(), REGISTRAR);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedRegistrar.selector, CARRIER, MULTISIG));
        vm.prank(CARRIER);
        ledger.acceptRegistrar();
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.RegistrarAccepted(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
        vm.assertEq(ledger.registrar(), MULTISIG);
        vm.assertEq(ledger.offeredRegistrar(), address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotRegistrar.selector, REGISTRAR));
        vm.prank(REGISTRAR);
        ledger.allowNextFormat();
    }

    /// @dev A founding account that was stolen for a moment must not leave a guardian behind.
    function testOfferOfTheGuardianEndsWithItsRegistrar() public {
        vm.prank(REGISTRAR);
        ledger.offerGuardian(CARRIER);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
        vm.assertEq(ledger.offeredGuardian(), address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedGuardian.selector, CARRIER, address(0)));
        vm.prank(CARRIER);
        ledger.acceptGuardian();
    }

    function testTakeBackTheOffer() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedRegistrar.selector, MULTISIG, address(0)));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    function testOfferTheRegistrarToAnotherInstead() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(CARRIER);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedRegistrar.selector, MULTISIG, CARRIER));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    function testAcceptTheRegistrarTwice() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedRegistrar.selector, MULTISIG, address(0)));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    function testHandOverGuardian() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.GuardianOffered(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerGuardian(MULTISIG);
        vm.assertEq(ledger.guardian(), GUARDIAN);
        vm.assertEq(ledger.offeredGuardian(), MULTISIG);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedGuardian.selector, CARRIER, MULTISIG));
        vm.prank(CARRIER);
        ledger.acceptGuardian();
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.GuardianAccepted(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptGuardian();
        vm.assertEq(ledger.guardian(), MULTISIG);
        vm.assertEq(ledger.offeredGuardian(), address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotGuardian.selector, GUARDIAN));
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(PREPARER), "Too late");
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedGuardian.selector, MULTISIG, address(0)));
        vm.prank(MULTISIG);
        ledger.acceptGuardian();
    }

    function testTakeBackTheOfferOfTheGuardian() public {
        vm.prank(REGISTRAR);
        ledger.offerGuardian(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerGuardian(address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedGuardian.selector, MULTISIG, address(0)));
        vm.prank(MULTISIG);
        ledger.acceptGuardian();
    }

    function testRegistrarIsNeverTheGuardian() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, GUARDIAN));
        vm.prank(GUARDIAN);
        ledger.acceptRegistrar();
        vm.prank(REGISTRAR);
        ledger.offerGuardian(REGISTRAR);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, REGISTRAR));
        vm.prank(REGISTRAR);
        ledger.acceptGuardian();
        // Offered both offices, an account takes up one.
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerGuardian(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptGuardian();
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, MULTISIG));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    /// @dev A former registrar is a stranger; a key granted to their account meanwhile refused, later counts again.
    function testFormerRegistrarMaySignAgain() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(vm.addr(PREPARER));
        vm.prank(vm.addr(PREPARER));
        ledger.acceptRegistrar();
        expectOpenRefused(
            prepare(MOH, partsOfExpenditure(1)),
            abi.encodeWithSelector(ICounterfoilLedger.OfficeHolderCannotSign.selector, vm.addr(PREPARER))
        );
        vm.prank(vm.addr(PREPARER));
        ledger.offerRegistrar(MULTISIG);
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
        open(prepare(MOH, partsOfExpenditure(1)));
    }

    /// @dev Every act of the registrar, by everybody who is not.
    function testFuzzOnlyTheRegistrarActsAsRegistrar(address caller) public {
        vm.assume(caller != REGISTRAR);
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes[10] memory acts = [
            abi.encodeCall(ledger.registerAgency, ("mof", "Finance", adminKeysOf(NEW))),
            abi.encodeCall(ledger.renameAgency, (MOH, "Other")),
            abi.encodeCall(ledger.grantAdminKey, (MOH, adminKeyOf(NEW))),
            abi.encodeCall(ledger.countersignGrant, (grant, approve(ADMIN, digestOfGrant(grant)))),
            abi.encodeCall(ledger.cancelGrant, (MOH, keyIdOf(PREPARER), "Not asked for")),
            abi.encodeCall(ledger.reinstateKey, (MOH, keyIdOf(PREPARER), "Not asked for")),
            abi.encodeCall(ledger.allowNextFormat, ()),
            abi.encodeCall(ledger.offerGuardian, (MULTISIG)),
            abi.encodeCall(ledger.offerRegistrar, (address(0))),
            abi.encodeCall(ledger.offerRegistrar, (MULTISIG))
        ];
        for (uint256 i = 0; i < acts.length; ++i) {
            vm.prank(caller);
            (bool done, bytes memory answer) = address(ledger).call(acts[i]);
            vm.assertFalse(done);
            vm.assertEq(answer, abi.encodeWithSelector(ICounterfoilLedger.NotRegistrar.selector, caller));
        }
    }
}

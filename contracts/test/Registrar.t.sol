// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";

contract RegistrarTest is LedgerFixture {
    uint256 internal constant NEW = 0xcafe;
    address internal constant MULTISIG = address(0x3517);

    function expectRegistrationRefused(string memory agency, string memory name, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(REGISTRAR);
        ledger.registerAgency(agency, name, signerOf(NEW), personOf(NEW), "Head of administration");
    }

    function testDeployWithItsOffices() public view {
        vm.assertEq(ledger.registrar(), REGISTRAR);
        vm.assertEq(ledger.guardian(), GUARDIAN);
        vm.assertEq(ledger.offeredRegistrar(), address(0));
        vm.assertEq(ledger.formats(), 1);
        vm.assertEq(ledger.grantDelay(), GRANT_DELAY);
        vm.assertTrue(ledger.isVerifier(address(verifier)));
        vm.assertFalse(ledger.isVerifier(address(this)));
        vm.assertEq(ledger.domainSeparator(), domain);
    }

    function testDeployRefusesWhatCannotWork() public {
        address[] memory none = new address[](0);
        vm.expectRevert();
        this.deploy(address(0), GUARDIAN, 0, none);
        vm.expectRevert();
        this.deploy(REGISTRAR, address(0), 0, none);
        vm.expectRevert();
        this.deploy(REGISTRAR, REGISTRAR, 0, none);
        vm.expectRevert();
        this.deploy(REGISTRAR, GUARDIAN, 365 days + 1, none);
        address[] memory codeless = new address[](1);
        codeless[0] = address(0xc0de1e55);
        vm.expectRevert();
        this.deploy(REGISTRAR, GUARDIAN, 0, codeless);
        this.deploy(REGISTRAR, GUARDIAN, 365 days, none);
    }

    function deploy(address registrar, address guardian, uint256 delay, address[] memory verifiers) external {
        deployLedger(registrar, guardian, delay, verifiers);
    }

    // ───────────────────────────── Agencies ─────────────────────────────

    function testRegisterAgency() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.AgencyRegistered("mof", "Ministry of Finance");
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyGranted(
            "mof", keyIdOf(NEW), personOf(NEW), signerOf(NEW), "Head of administration", 4, block.timestamp, 0, 0
        );
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.PersonConfirmed("mof", personOf(NEW), 0);
        vm.prank(REGISTRAR);
        ledger.registerAgency("mof", "Ministry of Finance", signerOf(NEW), personOf(NEW), "Head of administration");

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
            "mof",
            string(new bytes(201)),
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 201, 1, 200)
        );
        expectRegistrationRefused(
            "mof", "Ministry\x7f", abi.encodeWithSelector(ICounterfoilLedger.ControlCharacter.selector, 8)
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

    function testAgencyStateOfUnknownAgencyIsEmpty() public view {
        vm.assertFalse(ledger.agencyState("mof").registered);
        vm.assertFalse(ledger.agencyState("moh\x00").registered);
        vm.assertFalse(ledger.agencyState("").registered);
    }

    // ───────────────────────────── Keys ─────────────────────────────

    function testGrantAdminKeyToAgencyThatLostItsOwn() public {
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(ADMIN), "Lost");
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(SECOND_ADMIN), "Lost");
        vm.prank(REGISTRAR);
        ledger.grantAdminKey(MOH, signerOf(NEW), personOf(NEW), "New head of administration");
        vm.assertFalse(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertTrue(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
        order(MOH, "revoke key", keyIdOf(PREPARER), NEW);
        // What stands is untouched.
        open(prepare(ROADS, partsOfExpenditure(1)));
    }

    function testGrantAdminKeyCanBeCancelledByTheAgency() public {
        vm.prank(REGISTRAR);
        ledger.grantAdminKey(MOH, signerOf(NEW), personOf(NEW), "Unasked for");
        order(MOH, "cancel grant", keyIdOf(NEW), ADMIN);
        vm.warp(block.timestamp + GRANT_DELAY);
        vm.assertFalse(ledger.keyInForce(MOH, keyIdOf(NEW), ROLE_ADMIN));
    }

    function testCancelGrant() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        ledger.grantKey(grant, approve(ADMIN, digestOfGrant(grant)));
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.GrantCancelled("moh", keyIdOf(NEW), 0);
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(NEW));
        vm.expectRevert(
            abi.encodeWithSelector(
                ICounterfoilLedger.GrantAlreadyInForce.selector, keyIdOf(PREPARER), START + GRANT_DELAY
            )
        );
        vm.prank(REGISTRAR);
        ledger.cancelGrant(MOH, keyIdOf(PREPARER));
    }

    function testConfirmPerson() public {
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.UnknownPerson.selector, personOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.confirmPerson(MOH, personOf(NEW));
        introduce(MOH, ADMIN, NEW, ROLE_PREPARER);
        vm.assertTrue(ledger.key(MOH, keyIdOf(NEW)).personConfirmed);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.PersonAlreadyConfirmed.selector, personOf(NEW)));
        vm.prank(REGISTRAR);
        ledger.confirmPerson(MOH, personOf(NEW));
    }

    function testReinstateKey() public {
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(PREPARER), "Reported stolen");
        vm.warp(block.timestamp + 1 days);
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.KeyReinstated("moh", keyIdOf(PREPARER));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(PREPARER));
        ICounterfoilLedger.KeyState memory key = ledger.key(MOH, keyIdOf(PREPARER));
        vm.assertEq(key.validFrom, block.timestamp);
        vm.assertEq(key.revokedAt, 0);
        vm.assertFalse(key.revokedByGuardian);
        open(prepare(MOH, partsOfExpenditure(1)));
    }

    /// @dev Revoking and reinstating is no way around the delay.
    function testReinstateGrantThatStillWaits() public {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        ledger.grantKey(grant, approve(ADMIN, digestOfGrant(grant)));
        uint256 validFrom = block.timestamp + GRANT_DELAY;
        vm.prank(GUARDIAN);
        ledger.revokeKey(MOH, keyIdOf(NEW), "Suspicious");
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(NEW));
        vm.assertEq(ledger.key(MOH, keyIdOf(NEW)).validFrom, validFrom);
    }

    function testReinstateKeyThatTheGuardianDidNotRevoke() public {
        order(MOH, "revoke key", keyIdOf(PREPARER), ADMIN);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(PREPARER)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(PREPARER));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.KeyNotRevokedByGuardian.selector, keyIdOf(APPROVER)));
        vm.prank(REGISTRAR);
        ledger.reinstateKey(MOH, keyIdOf(APPROVER));
    }

    // ───────────────────────────── Formats and offices ─────────────────────────────

    function testAllowNextFormat() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.FormatAllowed(2);
        vm.prank(REGISTRAR);
        ledger.allowNextFormat();
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
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

    function testTakeBackTheOffer() public {
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(address(0));
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.NotOfferedRegistrar.selector, MULTISIG, address(0)));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    function testRegistrarIsNeverTheGuardian() public {
        bytes memory reason = abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, GUARDIAN);
        vm.expectRevert(reason);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, REGISTRAR));
        vm.prank(REGISTRAR);
        ledger.setGuardian(REGISTRAR);
        vm.prank(REGISTRAR);
        ledger.offerRegistrar(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.setGuardian(MULTISIG);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.RegistrarIsGuardian.selector, MULTISIG));
        vm.prank(MULTISIG);
        ledger.acceptRegistrar();
    }

    function testSetGuardian() public {
        vm.expectEmit(address(ledger));
        emit ICounterfoilLedger.GuardianSet(MULTISIG);
        vm.prank(REGISTRAR);
        ledger.setGuardian(MULTISIG);
        vm.assertEq(ledger.guardian(), MULTISIG);
        vm.expectRevert(abi.encodeWithSelector(ICounterfoilLedger.ZeroAddress.selector));
        vm.prank(REGISTRAR);
        ledger.setGuardian(address(0));
    }

    /// @dev Every act of the registrar, by everybody who is not.
    function testFuzzOnlyTheRegistrarActsAsRegistrar(address caller) public {
        vm.assume(caller != REGISTRAR);
        bytes[9] memory acts = [
            abi.encodeCall(ledger.registerAgency, ("mof", "Finance", signerOf(NEW), personOf(NEW), "Head")),
            abi.encodeCall(ledger.renameAgency, (MOH, "Other")),
            abi.encodeCall(ledger.grantAdminKey, (MOH, signerOf(NEW), personOf(NEW), "Head")),
            abi.encodeCall(ledger.cancelGrant, (MOH, keyIdOf(PREPARER))),
            abi.encodeCall(ledger.confirmPerson, (MOH, personOf(PREPARER))),
            abi.encodeCall(ledger.reinstateKey, (MOH, keyIdOf(PREPARER))),
            abi.encodeCall(ledger.allowNextFormat, ()),
            abi.encodeCall(ledger.setGuardian, (MULTISIG)),
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

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {SmartAccount} from "./Accounts.sol";
import {Passkey} from "./Passkey.sol";
import {PaymentFixture} from "./PaymentFixture.sol";
import {Vm} from "./Vm.sol";

/// @title Everybody who may try: holders of offices past, present and coming, officials in every state of their key, and others.
/// @dev What no role word names (revoked, expired, waiting, ended by the guardian, official and registrar, smart account, passkey) has a key for
/// @dev preparing and approving, so that it is not the role that refuses it there.
abstract contract Actors is PaymentFixture {
    enum Actor {
        Registrar,
        Guardian,
        FormerRegistrar,
        FormerGuardian,
        OfferedRegistrar,
        OfferedGuardian,
        Admin,
        SecondAdmin,
        SameAdminsSpareKey,
        AnotherAgencysAdmin,
        Preparer,
        Approver,
        PreparerAndApprover,
        AnotherAgencysPreparer,
        RevokedKey,
        ExpiredKey,
        WaitingKey,
        GuardianRevokedKey,
        OfficialWhoIsRegistrar,
        Stranger,
        Carrier,
        SmartAccountOfficial,
        PasskeyOfficial
    }

    uint256 internal constant ACTORS = 23;

    uint256 internal constant ROLE_BOTH = 3;

    // Accounts of the offices have keys here, so that they can try to sign, too.
    uint256 internal constant REGISTRAR_KEY = 0x0ff1ce01;
    uint256 internal constant GUARDIAN_KEY = 0x0ff1ce02;
    uint256 internal constant FORMER_REGISTRAR_KEY = 0x0ff1ce03;
    uint256 internal constant FORMER_GUARDIAN_KEY = 0x0ff1ce04;
    uint256 internal constant OFFERED_REGISTRAR_KEY = 0x0ff1ce05;
    uint256 internal constant OFFERED_GUARDIAN_KEY = 0x0ff1ce06;
    uint256 internal constant SPARE_ADMIN = 0xad09;
    uint256 internal constant REVOKED = 0xb021;
    uint256 internal constant EXPIRED = 0xb022;
    uint256 internal constant WAITING = 0xb023;
    uint256 internal constant ENDED_BY_GUARDIAN = 0xb024;
    uint256 internal constant OWNER = 0xb025;
    uint256 internal constant ANOTHER = 0xb026;
    uint256 internal constant PASSKEY = 0x9a55;
    uint256 internal constant NEW = 0xcafe;
    string internal constant SITE = "counterfoil.example";

    SmartAccount private _account;

    // ───────────────────────────── The world ─────────────────────────────

    function setUp() public virtual override {
        super.setUp();
        passOffices(FORMER_REGISTRAR_KEY, FORMER_GUARDIAN_KEY);
        passOffices(REGISTRAR_KEY, GUARDIAN_KEY);
        ICounterfoilLedger.KeyGrant memory spare = grantOf(MOH, SPARE_ADMIN, ROLE_ADMIN);
        spare.person = personOf(ADMIN);
        grantByTwo(spare);
        grantByTwo(grantOf(MOH, REVOKED, ROLE_BOTH));
        ICounterfoilLedger.KeyGrant memory expiring = grantOf(MOH, EXPIRED, ROLE_BOTH);
        expiring.validUntil = momentOf(block.timestamp + GRANT_DELAY);
        grantByTwo(expiring);
        grantByTwo(grantOf(MOH, ENDED_BY_GUARDIAN, ROLE_BOTH));
        grantByTwo(grantOf(MOH, ANOTHER, ROLE_APPROVER));
        _account = new SmartAccount(vm.addr(OWNER));
        grantSigner(abi.encodePacked(_account));
        grantSigner(signerOfPasskey());
        vm.warp(block.timestamp + GRANT_DELAY + 1);
        grantByTwo(grantOf(MOH, WAITING, ROLE_BOTH));
        revoke(MOH, keyIdOf(REVOKED), ADMIN);
        vm.prank(vm.addr(GUARDIAN_KEY));
        ledger.guardianRevokeKey(MOH, keyIdOf(ENDED_BY_GUARDIAN), "Reported stolen");
        vm.prank(vm.addr(REGISTRAR_KEY));
        ledger.offerRegistrar(vm.addr(OFFERED_REGISTRAR_KEY));
        vm.prank(vm.addr(REGISTRAR_KEY));
        ledger.offerGuardian(vm.addr(OFFERED_GUARDIAN_KEY));
        open(prepare(MOH, partsOfExpenditure(1)));
    }

    function passOffices(uint256 registrarKey, uint256 guardianKey) private {
        address registrar = ledger.registrar();
        vm.prank(registrar);
        ledger.offerGuardian(vm.addr(guardianKey));
        vm.prank(vm.addr(guardianKey));
        ledger.acceptGuardian();
        passRegistrar(registrarKey);
    }

    function passRegistrar(uint256 registrarKey) internal {
        address registrar = ledger.registrar();
        vm.prank(registrar);
        ledger.offerRegistrar(vm.addr(registrarKey));
        vm.prank(vm.addr(registrarKey));
        ledger.acceptRegistrar();
    }

    function grantSigner(bytes memory signer) private {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_BOTH);
        grant.signer = signer;
        grant.person = keccak256(signer);
        grantByTwo(grant);
    }

    function signerOfPasskey() internal view returns (bytes memory) {
        return abi.encodePacked(address(verifier), Passkey.keyOf(PASSKEY, SITE));
    }

    /// @dev The private key of an actor that has one.
    function privateKeyOf(Actor actor) internal pure returns (uint256) {
        uint256[22] memory keys = [
            REGISTRAR_KEY,
            GUARDIAN_KEY,
            FORMER_REGISTRAR_KEY,
            FORMER_GUARDIAN_KEY,
            OFFERED_REGISTRAR_KEY,
            OFFERED_GUARDIAN_KEY,
            ADMIN,
            SECOND_ADMIN,
            SPARE_ADMIN,
            ROADS_ADMIN,
            PREPARER,
            APPROVER,
            BOTH,
            ROADS_PREPARER,
            REVOKED,
            EXPIRED,
            WAITING,
            ENDED_BY_GUARDIAN,
            BOTH,
            STRANGER,
            0xca221e2,
            OWNER
        ];
        return keys[uint256(actor)];
    }

    function accountOf(Actor actor) internal view returns (address) {
        if (actor == Actor.SmartAccountOfficial) return address(_account);
        if (actor == Actor.PasskeyOfficial) return address(verifier);
        if (actor == Actor.Carrier) return address(this);
        return vm.addr(privateKeyOf(actor));
    }

    function keyIdOfActor(Actor actor) internal view returns (bytes32) {
        if (actor == Actor.PasskeyOfficial) return keccak256(signerOfPasskey());
        return keccak256(abi.encodePacked(accountOf(actor)));
    }

    function approveAs(Actor actor, bytes32 digest)
        internal
        view
        returns (ICounterfoilLedger.Approval memory approval)
    {
        approval.keyId = keyIdOfActor(actor);
        approval.signature = actor == Actor.PasskeyOfficial
            ? Passkey.sign(PASSKEY, Passkey.assertionOf(SITE, digest))
            : sign(privateKeyOf(actor), digest);
    }

    /// @dev Whether a slot of any contract differs from what it held when the recording began.
    function hasChanged() internal returns (bool changed) {
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        for (uint256 i = 0; i < accesses.length; ++i) {
            Vm.StorageAccess[] memory slots = accesses[i].storageAccesses;
            for (uint256 j = 0; j < slots.length; ++j) {
                if (!slots[j].isWrite || slots[j].reverted) continue;
                if (slots[j].newValue != slots[j].previousValue) changed = true;
            }
        }
    }

    function errorOf(bytes1 cell) internal pure returns (bytes4) {
        if (cell == "R") return ICounterfoilLedger.NotRegistrar.selector;
        if (cell == "G") return ICounterfoilLedger.NotGuardian.selector;
        if (cell == "o") return ICounterfoilLedger.NotOfferedRegistrar.selector;
        if (cell == "q") return ICounterfoilLedger.NotOfferedGuardian.selector;
        if (cell == "u") return ICounterfoilLedger.UnknownKey.selector;
        if (cell == "l") return ICounterfoilLedger.KeyLacksRole.selector;
        if (cell == "x") return ICounterfoilLedger.KeyIsRevoked.selector;
        if (cell == "e") return ICounterfoilLedger.KeyExpired.selector;
        if (cell == "n") return ICounterfoilLedger.KeyNotYetInForce.selector;
        if (cell == "s") return ICounterfoilLedger.SamePerson.selector;
        if (cell == "h") return ICounterfoilLedger.OfficeHolderCannotSign.selector;
        vm.assertTrue(cell == "a", "A cell without a meaning");
        return ICounterfoilLedger.AdminKeyCannotEndItself.selector;
    }

    function withoutSpaces(string memory cells) internal pure returns (bytes memory dense) {
        for (uint256 i = 0; i < bytes(cells).length; ++i) {
            if (bytes(cells)[i] != " ") dense = bytes.concat(dense, bytes(cells)[i]);
        }
    }
}

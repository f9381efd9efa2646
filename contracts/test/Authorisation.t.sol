// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {SmartAccount} from "./base/Accounts.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Passkey} from "./base/Passkey.sol";
import {Vm} from "./base/Vm.sol";

/// @title Who may do what: every actor against every function of the ledger.
/// @dev A function that an actor calls itself is tried in the actor's name. A function that carries signatures is tried with the actor's,
/// @dev carried by a stranger, all else being in order; a second signature, where one is needed, is a rightful other's.
/// @dev `.` allowed. Otherwise the error that must name the refusal, and not a slot of the ledger may differ afterwards:
/// @dev R NotRegistrar, G NotGuardian, o NotOfferedRegistrar, q NotOfferedGuardian, u UnknownKey, l KeyLacksRole, x KeyIsRevoked,
/// @dev e KeyExpired, n KeyNotYetInForce, s SamePerson, h OfficeHolderCannotSign, a AdminKeyCannotEndItself.
contract AuthorisationTest is LedgerFixture {
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
        SmartAccountPreparer,
        PasskeyPreparer
    }

    uint256 private constant ACTORS = 23;

    struct Row {
        string signature;
        string cells;
    }

    // Accounts of the offices have keys here, so that they can try to sign, too.
    uint256 private constant REGISTRAR_KEY = 0x0ff1ce01;
    uint256 private constant GUARDIAN_KEY = 0x0ff1ce02;
    uint256 private constant FORMER_REGISTRAR_KEY = 0x0ff1ce03;
    uint256 private constant FORMER_GUARDIAN_KEY = 0x0ff1ce04;
    uint256 private constant OFFERED_REGISTRAR_KEY = 0x0ff1ce05;
    uint256 private constant OFFERED_GUARDIAN_KEY = 0x0ff1ce06;
    uint256 private constant SPARE_ADMIN = 0xad09;
    uint256 private constant REVOKED = 0xb021;
    uint256 private constant EXPIRED = 0xb022;
    uint256 private constant WAITING = 0xb023;
    uint256 private constant ENDED_BY_GUARDIAN = 0xb024;
    uint256 private constant OWNER = 0xb025;
    uint256 private constant ANOTHER = 0xb026;
    uint256 private constant PASSKEY = 0x9a55;
    uint256 private constant NEW = 0xcafe;
    string private constant SITE = "counterfoil.example";

    SmartAccount private _account;

    // ───────────────────────────── The table ─────────────────────────────

    /// @dev One column an actor, in the order of {Actor}; one row a function, by its canonical signature.
    function table() private pure returns (Row[] memory rows) {
        rows = new Row[](20);
        //                     Registrar
        //                     |Guardian
        //                     ||FormerRegistrar
        //                     |||FormerGuardian
        //                     ||||OfferedRegistrar
        //                     |||||OfferedGuardian
        //                     |||||| Admin
        //                     |||||| |SecondAdmin
        //                     |||||| ||SameAdminsSpareKey
        //                     |||||| |||AnotherAgencysAdmin
        //                     |||||| |||| Preparer
        //                     |||||| |||| |Approver
        //                     |||||| |||| ||PreparerAndApprover
        //                     |||||| |||| |||AnotherAgencysPreparer
        //                     |||||| |||| |||| Revoked, Expired, Waiting, GuardianRevoked
        //                     |||||| |||| |||| |||| OfficialWhoIsRegistrar
        //                     |||||| |||| |||| |||| |Stranger
        //                     |||||| |||| |||| |||| ||Carrier
        //                     |||||| |||| |||| |||| ||| SmartAccount, Passkey
        rows[0] = Row(PUBLISH, "uuuuuu lllu .l.u xenx huu ..");
        rows[1] = Row(PUBLISH_PART, "...... .... .... .... ... ..");
        rows[2] = Row(CANCEL, "uuuuuu ...u ...u xenx huu ..");
        rows[3] = Row(GRANT_KEY, "uuuuuu s.su lllu llll luu ll");
        rows[4] = Row(REVOKE_KEY, "uuuuuu ...u lllu llll luu ll");
        rows[5] = Row(DESCRIBE, "uuuuuu ...u lllu llll luu ll");
        rows[6] = Row(REGISTER_AGENCY, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[7] = Row(RENAME_AGENCY, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[8] = Row(GRANT_ADMIN_KEY, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[9] = Row(COUNTERSIGN_GRANT, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[10] = Row(CANCEL_GRANT, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[11] = Row(REINSTATE_KEY, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[12] = Row(ALLOW_NEXT_FORMAT, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[13] = Row(OFFER_REGISTRAR, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[14] = Row(OFFER_GUARDIAN, ".RRRRR RRRR RRRR RRRR .RR RR");
        rows[15] = Row(ACCEPT_REGISTRAR, "oooo.o oooo oooo oooo ooo oo");
        rows[16] = Row(ACCEPT_GUARDIAN, "qqqqq. qqqq qqqq qqqq qqq qq");
        rows[17] = Row(GUARDIAN_REVOKE_KEY, "G.GGGG GGGG GGGG GGGG GGG GG");
        rows[18] = Row(MARK_DISPUTE, "G.GGGG GGGG GGGG GGGG GGG GG");
        rows[19] = Row(REVOKE_ONESELF, "uuuuuu aaau ...u xenx huu ..");
    }

    string private constant PUBLISH =
        "publish((uint256,string,string,uint256,bytes32,string,uint256,uint256,bytes32,(string,string,string)[],string),(bytes32,bytes),(bytes32,bytes),(uint256,uint256,bytes32,bytes32,(string,string,string)[]),bytes32[],bytes)";
    string private constant PUBLISH_PART =
        "publishPart(string,(uint256,uint256,bytes32,bytes32,(string,string,string)[]),bytes32[],bytes)";
    string private constant CANCEL = "cancel((string,bytes32,string),(bytes32,bytes))";
    string private constant GRANT_KEY =
        "grantKey((string,bytes,bytes32,string,string,string,string),(bytes32,bytes),(bytes32,bytes))";
    string private constant REVOKE_KEY = "revokeKey((string,bytes32,string,string),(bytes32,bytes))";
    string private constant DESCRIBE = "describe((string,uint256,string,string),(bytes32,bytes))";
    string private constant REGISTER_AGENCY = "registerAgency(string,string,(bytes,bytes32,string)[])";
    string private constant RENAME_AGENCY = "renameAgency(string,string)";
    string private constant GRANT_ADMIN_KEY = "grantAdminKey(string,(bytes,bytes32,string))";
    string private constant COUNTERSIGN_GRANT =
        "countersignGrant((string,bytes,bytes32,string,string,string,string),(bytes32,bytes))";
    string private constant CANCEL_GRANT = "cancelGrant(string,bytes32,string)";
    string private constant REINSTATE_KEY = "reinstateKey(string,bytes32,string)";
    string private constant ALLOW_NEXT_FORMAT = "allowNextFormat()";
    string private constant OFFER_REGISTRAR = "offerRegistrar(address)";
    string private constant OFFER_GUARDIAN = "offerGuardian(address)";
    string private constant ACCEPT_REGISTRAR = "acceptRegistrar()";
    string private constant ACCEPT_GUARDIAN = "acceptGuardian()";
    string private constant GUARDIAN_REVOKE_KEY = "guardianRevokeKey(string,bytes32,string)";
    string private constant MARK_DISPUTE = "markDispute(string,uint256,bool,string)";
    /// @dev The same function with another meaning: the actor ends its own key.
    string private constant REVOKE_ONESELF = "revokeKey, of one's own key";

    /// @dev Anyone may ask, and nobody changes anything by it.
    function views() private view returns (bytes[] memory calls) {
        calls = new bytes[](22);
        calls[0] = abi.encodeCall(ledger.registrar, ());
        calls[1] = abi.encodeCall(ledger.offeredRegistrar, ());
        calls[2] = abi.encodeCall(ledger.guardian, ());
        calls[3] = abi.encodeCall(ledger.offeredGuardian, ());
        calls[4] = abi.encodeCall(ledger.formats, ());
        calls[5] = abi.encodeCall(ledger.grantDelay, ());
        calls[6] = abi.encodeCall(ledger.isVerifier, (address(verifier)));
        calls[7] = abi.encodeCall(ledger.domainSeparator, ());
        calls[8] = abi.encodeCall(ledger.batchCount, ());
        calls[9] = abi.encodeCall(ledger.head, ());
        calls[10] = abi.encodeCall(ledger.batchHash, (1));
        calls[11] = abi.encodeCall(ledger.agencyState, (MOH));
        calls[12] = abi.encodeCall(ledger.openPublication, (MOH));
        calls[13] = abi.encodeCall(ledger.total, (MOH, "expenditure", "EUR"));
        calls[14] = abi.encodeCall(ledger.key, (MOH, keyIdOf(ADMIN)));
        calls[15] = abi.encodeCall(ledger.signerOf, (MOH, keyIdOf(ADMIN)));
        calls[16] = abi.encodeCall(ledger.keyInForce, (MOH, keyIdOf(ADMIN), 4));
        calls[17] = abi.encodeCall(ledger.isDisputed, (MOH, 1));
        calls[18] = abi.encodeCall(ledger.isCancelled, (MOH, bytes32(0)));
        calls[19] = abi.encodeCall(ledger.publicationDigest, (prepare(MOH, partsOfExpenditure(1)).publication));
        calls[20] = abi.encodeCall(ledger.newestFormatFrom, ());
        bytes32 digest = keccak256("asked");
        calls[21] = abi.encodeCall(ledger.checkApproval, (MOH, approve(ADMIN, digest), ROLE_ADMIN, digest));
    }

    // ───────────────────────────── The world ─────────────────────────────

    function setUp() public override {
        super.setUp();
        passOffices(FORMER_REGISTRAR_KEY, FORMER_GUARDIAN_KEY);
        passOffices(REGISTRAR_KEY, GUARDIAN_KEY);
        ICounterfoilLedger.KeyGrant memory spare = grantOf(MOH, SPARE_ADMIN, ROLE_ADMIN);
        spare.person = personOf(ADMIN);
        grantByTwo(spare);
        grantByTwo(grantOf(MOH, REVOKED, ROLE_PREPARER));
        ICounterfoilLedger.KeyGrant memory expiring = grantOf(MOH, EXPIRED, ROLE_PREPARER);
        expiring.validUntil = momentOf(block.timestamp + GRANT_DELAY);
        grantByTwo(expiring);
        grantByTwo(grantOf(MOH, ENDED_BY_GUARDIAN, ROLE_PREPARER));
        grantByTwo(grantOf(MOH, ANOTHER, ROLE_APPROVER));
        _account = new SmartAccount(vm.addr(OWNER));
        grantSigner(abi.encodePacked(_account));
        grantSigner(signerOfPasskey());
        vm.warp(block.timestamp + GRANT_DELAY + 1);
        grantByTwo(grantOf(MOH, WAITING, ROLE_PREPARER));
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

    function passRegistrar(uint256 registrarKey) private {
        address registrar = ledger.registrar();
        vm.prank(registrar);
        ledger.offerRegistrar(vm.addr(registrarKey));
        vm.prank(vm.addr(registrarKey));
        ledger.acceptRegistrar();
    }

    function grantSigner(bytes memory signer) private {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        grant.signer = signer;
        grant.person = keccak256(signer);
        grantByTwo(grant);
    }

    function signerOfPasskey() private view returns (bytes memory) {
        return abi.encodePacked(address(verifier), Passkey.keyOf(PASSKEY, SITE));
    }

    /// @dev The private key of an actor that has one.
    function privateKeyOf(Actor actor) private pure returns (uint256) {
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
            PREPARER,
            STRANGER,
            0xca221e2,
            OWNER
        ];
        return keys[uint256(actor)];
    }

    function accountOf(Actor actor) private view returns (address) {
        if (actor == Actor.SmartAccountPreparer) return address(_account);
        if (actor == Actor.PasskeyPreparer) return address(verifier);
        if (actor == Actor.Carrier) return address(this);
        return vm.addr(privateKeyOf(actor));
    }

    function keyIdOfActor(Actor actor) private view returns (bytes32) {
        if (actor == Actor.PasskeyPreparer) return keccak256(signerOfPasskey());
        return keccak256(abi.encodePacked(accountOf(actor)));
    }

    function approveAs(Actor actor, bytes32 digest) private view returns (ICounterfoilLedger.Approval memory approval) {
        approval.keyId = keyIdOfActor(actor);
        approval.signature = actor == Actor.PasskeyPreparer
            ? Passkey.sign(PASSKEY, Passkey.assertionOf(SITE, digest))
            : sign(privateKeyOf(actor), digest);
    }

    // ───────────────────────────── The tests ─────────────────────────────

    function testTableHasARowForEveryFunctionOfTheBuild() public view {
        string memory artifact = vm.readFile("contracts/out/CounterfoilLedger.sol/CounterfoilLedger.json");
        string[] memory built = vm.parseJsonKeys(artifact, ".methodIdentifiers");
        Row[] memory rows = table();
        bytes[] memory calls = views();
        // One row more than functions: revokeKey has two meanings.
        vm.assertEq(built.length, rows.length - 1 + calls.length);
        for (uint256 i = 0; i < built.length; ++i) {
            vm.assertTrue(isListed(built[i], rows, calls), string.concat("No row for ", built[i]));
        }
    }

    function isListed(string memory signature, Row[] memory rows, bytes[] memory calls) private pure returns (bool) {
        for (uint256 i = 0; i < rows.length; ++i) {
            if (keccak256(bytes(rows[i].signature)) == keccak256(bytes(signature))) return true;
        }
        for (uint256 i = 0; i < calls.length; ++i) {
            if (bytes4(calls[i]) == bytes4(keccak256(bytes(signature)))) return true;
        }
        return false;
    }

    function testEveryActorOnEveryFunction() public {
        Row[] memory rows = table();
        for (uint256 i = 0; i < rows.length; ++i) {
            bytes memory cells = withoutSpaces(rows[i].cells);
            vm.assertEq(cells.length, ACTORS, rows[i].signature);
            for (uint256 actor = 0; actor < ACTORS; ++actor) {
                uint256 snapshot = vm.snapshotState();
                checkCell(rows[i].signature, Actor(actor), cells[actor]);
                vm.revertToState(snapshot);
            }
        }
    }

    function testEveryActorMayReadAndChangesNothing() public {
        bytes[] memory calls = views();
        for (uint256 actor = 0; actor < ACTORS; ++actor) {
            for (uint256 i = 0; i < calls.length; ++i) {
                address caller = accountOf(Actor(actor));
                vm.startStateDiffRecording();
                vm.prank(caller);
                (bool done,) = address(ledger).call(calls[i]);
                vm.assertTrue(done, vm.toString(i));
                vm.assertFalse(hasChanged(), vm.toString(i));
            }
        }
    }

    function checkCell(string memory signature, Actor actor, bytes1 cell) private {
        if (actor == Actor.OfficialWhoIsRegistrar) passRegistrar(PREPARER);
        (bytes memory call, bool own) = callOf(keccak256(bytes(signature)), actor);
        address caller = own ? accountOf(actor) : CARRIER;
        string memory where = string.concat(signature, ", actor ", vm.toString(uint256(actor)));

        vm.startStateDiffRecording();
        vm.prank(caller);
        (bool done, bytes memory answer) = address(ledger).call(call);
        bool changed = hasChanged();
        vm.assertEq(done, cell == ".", where);
        vm.assertEq(changed, done, where);
        if (!done) vm.assertEq(bytes32(bytes4(answer)), bytes32(errorOf(cell)), where);
    }

    /// @dev Whether a slot of the ledger differs from what it held when the recording began.
    function hasChanged() private returns (bool changed) {
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        for (uint256 i = 0; i < accesses.length; ++i) {
            Vm.StorageAccess[] memory slots = accesses[i].storageAccesses;
            for (uint256 j = 0; j < slots.length; ++j) {
                if (slots[j].account != address(ledger) || !slots[j].isWrite || slots[j].reverted) continue;
                if (slots[j].newValue != slots[j].previousValue) changed = true;
            }
        }
    }

    function errorOf(bytes1 cell) private pure returns (bytes4) {
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

    function withoutSpaces(string memory cells) private pure returns (bytes memory dense) {
        for (uint256 i = 0; i < bytes(cells).length; ++i) {
            if (bytes(cells)[i] != " ") dense = bytes.concat(dense, bytes(cells)[i]);
        }
    }

    // ───────────────────────────── The acts ─────────────────────────────

    /// @dev What the actor calls, or has carried; `own` when it must be in its own name.
    function callOf(bytes32 row, Actor actor) private returns (bytes memory call, bool own) {
        if (isRow(row, PUBLISH)) return (publishBy(actor), false);
        if (isRow(row, PUBLISH_PART)) return (publishPart(), true);
        if (isRow(row, CANCEL)) return (cancelBy(actor), false);
        if (isRow(row, GRANT_KEY)) return (grantBy(actor), false);
        if (isRow(row, REVOKE_KEY)) return (revokeBy(actor, keyIdOf(ANOTHER)), false);
        if (isRow(row, REVOKE_ONESELF)) return (revokeBy(actor, keyIdOfActor(actor)), false);
        if (isRow(row, DESCRIBE)) return (describeBy(actor), false);
        return (callOfOffice(row), true);
    }

    function callOfOffice(bytes32 row) private view returns (bytes memory) {
        if (isRow(row, REGISTER_AGENCY)) {
            return abi.encodeCall(ledger.registerAgency, ("mof", "Ministry of Finance", adminKeysOf(NEW)));
        }
        if (isRow(row, RENAME_AGENCY)) return abi.encodeCall(ledger.renameAgency, (MOH, "Ministry of Care"));
        if (isRow(row, GRANT_ADMIN_KEY)) return abi.encodeCall(ledger.grantAdminKey, (MOH, adminKeyOf(NEW)));
        if (isRow(row, COUNTERSIGN_GRANT)) {
            ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_APPROVER);
            return abi.encodeCall(ledger.countersignGrant, (grant, approve(ADMIN, digestOfGrant(grant))));
        }
        if (isRow(row, CANCEL_GRANT)) {
            return abi.encodeCall(ledger.cancelGrant, (MOH, keyIdOf(WAITING), "Not asked for"));
        }
        if (isRow(row, REINSTATE_KEY)) {
            return abi.encodeCall(ledger.reinstateKey, (MOH, keyIdOf(ENDED_BY_GUARDIAN), "Not asked for"));
        }
        if (isRow(row, ALLOW_NEXT_FORMAT)) return abi.encodeCall(ledger.allowNextFormat, ());
        if (isRow(row, OFFER_REGISTRAR)) return abi.encodeCall(ledger.offerRegistrar, (address(0x3517)));
        if (isRow(row, OFFER_GUARDIAN)) return abi.encodeCall(ledger.offerGuardian, (address(0x3517)));
        if (isRow(row, ACCEPT_REGISTRAR)) return abi.encodeCall(ledger.acceptRegistrar, ());
        if (isRow(row, ACCEPT_GUARDIAN)) return abi.encodeCall(ledger.acceptGuardian, ());
        if (isRow(row, GUARDIAN_REVOKE_KEY)) {
            return abi.encodeCall(ledger.guardianRevokeKey, (MOH, keyIdOf(PREPARER), "Reported stolen"));
        }
        vm.assertTrue(isRow(row, MARK_DISPUTE), "A row without an act");
        return abi.encodeCall(ledger.markDispute, (MOH, 1, true, "Under review"));
    }

    function isRow(bytes32 row, string memory signature) private pure returns (bool) {
        return row == keccak256(bytes(signature));
    }

    /// @dev The actor prepares; the agency's approver approves.
    function publishBy(Actor actor) private view returns (bytes memory) {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        // The approver, tried as preparer, is met by the other approver: what refuses is the role, not the person.
        ICounterfoilLedger.Approval memory approver =
            approve(actor == Actor.PreparerAndApprover ? APPROVER : BOTH, digest);
        return abi.encodeCall(
            ledger.publish,
            (
                prepared.publication,
                approveAs(actor, digest),
                approver,
                prepared.parts[0],
                prepared.paths[0],
                prepared.payloads[0]
            )
        );
    }

    function publishPart() private returns (bytes memory) {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        bytes32 digest = digestOf(prepared.publication);
        ledger.publish(
            prepared.publication,
            approve(BOTH, digest),
            approve(APPROVER, digest),
            prepared.parts[0],
            prepared.paths[0],
            prepared.payloads[0]
        );
        return abi.encodeCall(ledger.publishPart, (MOH, prepared.parts[1], prepared.paths[1], prepared.payloads[1]));
    }

    function cancelBy(Actor actor) private view returns (bytes memory) {
        ICounterfoilLedger.Cancellation memory said =
            ICounterfoilLedger.Cancellation(MOH, keccak256("not delivered"), "Wrong file");
        return abi.encodeCall(ledger.cancel, (said, approveAs(actor, digestOfCancellation(said))));
    }

    /// @dev The ministry's first admin signs; the actor is the second.
    function grantBy(Actor actor) private view returns (bytes memory) {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_PREPARER);
        bytes32 digest = digestOfGrant(grant);
        return abi.encodeCall(ledger.grantKey, (grant, approve(ADMIN, digest), approveAs(actor, digest)));
    }

    function revokeBy(Actor actor, bytes32 keyId) private view returns (bytes memory) {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(MOH, keyId);
        return abi.encodeCall(ledger.revokeKey, (said, approveAs(actor, digestOfRevocation(said))));
    }

    function describeBy(Actor actor) private view returns (bytes memory) {
        ICounterfoilLedger.Description memory said = ICounterfoilLedger.Description(MOH, 1, "{}", DEADLINE);
        return abi.encodeCall(ledger.describe, (said, approveAs(actor, digestOfDescription(said))));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {IPublishAndPay} from "../src/IPublishAndPay.sol";
import {Actors} from "./base/Actors.sol";

/// @title Who may do what: every actor against every function of the ledger and of the wrapper that pays.
/// @dev A function that an actor calls itself is tried in the actor's name. A function that carries signatures is tried with the actor's,
/// @dev carried by a stranger, all else being in order; a second signature, where one is needed, is a rightful other's. Where the actor can have
/// @dev more than one part in a function, each has a row: after the comma stands which.
/// @dev `.` allowed. Otherwise the error that must name the refusal, and not a slot of any contract may differ afterwards:
/// @dev R NotRegistrar, G NotGuardian, o NotOfferedRegistrar, q NotOfferedGuardian, u UnknownKey, l KeyLacksRole, x KeyIsRevoked,
/// @dev e KeyExpired, n KeyNotYetInForce, s SamePerson, h OfficeHolderCannotSign, a AdminKeyCannotEndItself.
contract AuthorisationTest is Actors {
    struct Row {
        string signature;
        string cells;
    }

    // ───────────────────────────── The table ─────────────────────────────

    /// @dev One column an actor, in the order of {Actor}; one row a function, by its canonical signature.
    function table() private pure returns (Row[] memory rows) {
        rows = new Row[](22);
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
        //                     |||||| |||| |||| |||| ||| SmartAccountOfficial, PasskeyOfficial
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
        rows[20] = Row(PUBLISH_AS_APPROVER, "uuuuuu lllu l..u xenx huu ..");
        rows[21] = Row(COUNTERSIGN_SIGNED_BY, "uuuuuu ...u lllu llll luu ll");
    }

    /// @dev The same columns, for the wrapper: the payer calls, the actor signs the payment.
    function paymentTable() private pure returns (Row[] memory rows) {
        rows = new Row[](2);
        rows[0] = Row(PUBLISH_AND_PAY, "uuuuuu lllu l..u xenx huu ..");
        rows[1] = Row(PUBLISH_PART_AND_PAY, "uuuuuu lllu l..u xenx huu ..");
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
    string private constant PUBLISH_AND_PAY =
        "publishAndPay((uint256,string,string,uint256,bytes32,string,uint256,uint256,bytes32,(string,string,string)[],string),(bytes32,bytes),(bytes32,bytes),(uint256,uint256,bytes32,bytes32,(string,string,string)[]),bytes32[],bytes,(uint256,address,address,uint256)[],(bytes32,bytes))";
    string private constant PUBLISH_PART_AND_PAY =
        "publishPartAndPay((uint256,string,string,uint256,bytes32,string,uint256,uint256,bytes32,(string,string,string)[],string),(uint256,uint256,bytes32,bytes32,(string,string,string)[]),bytes32[],bytes,(uint256,address,address,uint256)[],(bytes32,bytes))";

    // The same functions, with another part for the actor.
    uint256 private constant SECOND_ROWS = 3;
    /// @dev The actor ends its own key.
    string private constant REVOKE_ONESELF = "revokeKey, of one's own key";
    /// @dev The actor signs beside a good preparer.
    string private constant PUBLISH_AS_APPROVER = "publish, as approver";
    /// @dev The registrar sends what the actor has signed as admin.
    string private constant COUNTERSIGN_SIGNED_BY = "countersignGrant, signed by";

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

    /// @dev As {views}, of the wrapper.
    function paymentViews() private view returns (bytes[] memory calls) {
        calls = new bytes[](3);
        calls[0] = abi.encodeCall(wrapper.ledger, ());
        calls[1] = abi.encodeCall(wrapper.domainSeparator, ());
        calls[2] = abi.encodeCall(wrapper.paymentDigest, (MOH, bytes32(0), 1, PAYER, oneTransfer(1)));
    }

    // ───────────────────────────── The tests ─────────────────────────────

    function testTableHasARowForEveryFunctionOfTheBuild() public view {
        checkRows("CounterfoilLedger", table(), SECOND_ROWS, views());
        checkRows("PublishAndPay", paymentTable(), 0, paymentViews());
    }

    /// @dev Nothing but the functions of the build and their second rows has a row, and each function has one.
    function checkRows(string memory name, Row[] memory rows, uint256 secondRows, bytes[] memory calls) private view {
        string memory artifact = vm.readFile(string.concat("contracts/out/", name, ".sol/", name, ".json"));
        string[] memory built = vm.parseJsonKeys(artifact, ".methodIdentifiers");
        vm.assertEq(built.length, rows.length - secondRows + calls.length);
        for (uint256 i = 0; i < built.length; ++i) {
            vm.assertTrue(isListed(built[i], rows, calls), string.concat("No row for ", built[i]));
        }
    }

    function isListed(string memory signature, Row[] memory rows, bytes[] memory calls) private pure returns (bool) {
        for (uint256 i = 0; i < rows.length; ++i) {
            if (isRow(keccak256(bytes(rows[i].signature)), signature)) return true;
        }
        for (uint256 i = 0; i < calls.length; ++i) {
            if (bytes4(calls[i]) == bytes4(keccak256(bytes(signature)))) return true;
        }
        return false;
    }

    function testEveryActorOnEveryFunction() public {
        checkTable(table(), address(ledger));
    }

    function testEveryActorsSignatureOnAPayment() public {
        checkTable(paymentTable(), address(wrapper));
    }

    function testEveryActorMayReadAndChangesNothing() public {
        checkViews(views(), address(ledger));
        checkViews(paymentViews(), address(wrapper));
    }

    function checkTable(Row[] memory rows, address target) private {
        for (uint256 i = 0; i < rows.length; ++i) {
            bytes memory cells = withoutSpaces(rows[i].cells);
            vm.assertEq(cells.length, ACTORS, rows[i].signature);
            for (uint256 actor = 0; actor < ACTORS; ++actor) {
                uint256 snapshot = vm.snapshotState();
                checkCell(rows[i].signature, target, Actor(actor), cells[actor]);
                vm.revertToState(snapshot);
            }
        }
    }

    function checkViews(bytes[] memory calls, address target) private {
        for (uint256 actor = 0; actor < ACTORS; ++actor) {
            for (uint256 i = 0; i < calls.length; ++i) {
                address caller = accountOf(Actor(actor));
                vm.startStateDiffRecording();
                vm.prank(caller);
                (bool done,) = target.call(calls[i]);
                vm.assertTrue(done, vm.toString(i));
                vm.assertFalse(hasChanged(), vm.toString(i));
            }
        }
    }

    function checkCell(string memory signature, address target, Actor actor, bytes1 cell) private {
        if (actor == Actor.OfficialWhoIsRegistrar) passRegistrar(privateKeyOf(actor));
        (bytes memory call, address caller) = callOf(keccak256(bytes(signature)), actor);
        string memory where = string.concat(signature, ", actor ", vm.toString(uint256(actor)));

        vm.startStateDiffRecording();
        vm.prank(caller);
        (bool done, bytes memory answer) = target.call(call);
        bool changed = hasChanged();
        vm.assertEq(done, cell == ".", where);
        vm.assertEq(changed, done, where);
        if (!done) vm.assertEq(bytes32(bytes4(answer)), bytes32(errorOf(cell)), where);
    }

    // ───────────────────────────── The acts ─────────────────────────────

    /// @dev What the actor calls, or has carried, and who sends it.
    function callOf(bytes32 row, Actor actor) private returns (bytes memory call, address caller) {
        if (isRow(row, PUBLISH)) return (publishBy(actor), CARRIER);
        if (isRow(row, PUBLISH_AS_APPROVER)) return (publishApprovedBy(actor), CARRIER);
        if (isRow(row, PUBLISH_PART)) return (publishPart(), accountOf(actor));
        if (isRow(row, CANCEL)) return (cancelBy(actor), CARRIER);
        if (isRow(row, GRANT_KEY)) return (grantBy(actor), CARRIER);
        if (isRow(row, COUNTERSIGN_SIGNED_BY)) return (countersignedGrantBy(actor), ledger.registrar());
        if (isRow(row, REVOKE_KEY)) return (revokeBy(actor, keyIdOf(ANOTHER)), CARRIER);
        if (isRow(row, REVOKE_ONESELF)) return (revokeBy(actor, keyIdOfActor(actor)), CARRIER);
        if (isRow(row, DESCRIBE)) return (describeBy(actor), CARRIER);
        if (isRow(row, PUBLISH_AND_PAY)) return (payBy(actor), PAYER);
        if (isRow(row, PUBLISH_PART_AND_PAY)) return (payPartBy(actor), PAYER);
        return (callOfOffice(row), accountOf(actor));
    }

    function callOfOffice(bytes32 row) private view returns (bytes memory) {
        if (isRow(row, REGISTER_AGENCY)) {
            return abi.encodeCall(ledger.registerAgency, ("mof", "Ministry of Finance", adminKeysOf(NEW)));
        }
        if (isRow(row, RENAME_AGENCY)) return abi.encodeCall(ledger.renameAgency, (MOH, "Ministry of Care"));
        if (isRow(row, GRANT_ADMIN_KEY)) return abi.encodeCall(ledger.grantAdminKey, (MOH, adminKeyOf(NEW)));
        if (isRow(row, COUNTERSIGN_GRANT)) {
            return countersignedGrantBy(Actor.Admin);
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
        uint256 other = holdsBothRoles(actor) ? APPROVER : BOTH;
        return publishWith(prepared, approveAs(actor, digest), approve(other, digest));
    }

    /// @dev The agency's preparer prepares; the actor approves.
    function publishApprovedBy(Actor actor) private view returns (bytes memory) {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        uint256 other = holdsBothRoles(actor) ? PREPARER : BOTH;
        return publishWith(prepared, approve(other, digest), approveAs(actor, digest));
    }

    /// @dev Beside an actor of one role signs who holds both: what refuses an actor out of its place is the role, not the person.
    function holdsBothRoles(Actor actor) private pure returns (bool) {
        return actor == Actor.PreparerAndApprover || actor == Actor.OfficialWhoIsRegistrar;
    }

    function publishWith(
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver
    ) private view returns (bytes memory) {
        return abi.encodeCall(
            ledger.publish,
            (prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0])
        );
    }

    function publishPart() private returns (bytes memory) {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        open(prepared);
        return abi.encodeCall(ledger.publishPart, (MOH, prepared.parts[1], prepared.paths[1], prepared.payloads[1]));
    }

    /// @dev Preparer and approver have signed the publication; the actor says that the transfer belongs to its row.
    function payBy(Actor actor) private view returns (bytes memory) {
        return payWith(prepare(MOH, partsOfExpenditure(1)), 1, actor);
    }

    function payPartBy(Actor actor) private returns (bytes memory) {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        open(prepared);
        return payWith(prepared, 2, actor);
    }

    function payWith(Prepared memory prepared, uint256 number, Actor actor) private view returns (bytes memory) {
        IPublishAndPay.Transfer[] memory transfers = oneTransfer(5 * number);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), number, PAYER, transfers);
        return callOf(prepared, number, transfers, approveAs(actor, digest));
    }

    function oneTransfer(uint256 row) private view returns (IPublishAndPay.Transfer[] memory) {
        return one(row, address(token), PAYEE, 5);
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

    /// @dev For the registrar to stand in for the second admin.
    function countersignedGrantBy(Actor actor) private view returns (bytes memory) {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, NEW, ROLE_APPROVER);
        return abi.encodeCall(ledger.countersignGrant, (grant, approveAs(actor, digestOfGrant(grant))));
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

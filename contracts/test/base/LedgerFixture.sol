// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {Vm} from "./Vm.sol";
import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";

/// @title A ledger with two agencies and their officials, and the hashes of the contract written a second time.
/// @dev Nothing here calls what it tests to compute an expected value: trees follow RFC 6962's recursive definition.
abstract contract LedgerFixture {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant GRANT_DELAY = 2 days;
    string internal constant DEADLINE = "2099-12-31T23:59:59Z";
    string internal constant MOH = "moh";
    string internal constant MOH_NAME = "Ministry of Health";
    string internal constant ROADS = "roads-agency";
    string internal constant ROADS_NAME = unicode"Агентство доріг";

    address internal constant REGISTRAR = address(0x5e9);
    address internal constant GUARDIAN = address(0x6a2d);
    address internal constant CARRIER = address(0xca221e2);

    // Private keys. The person of a key is keccak256 of the key, but where a test says otherwise.
    uint256 internal constant ADMIN = 0xad01;
    uint256 internal constant SECOND_ADMIN = 0xad02;
    uint256 internal constant PREPARER = 0xb001;
    uint256 internal constant APPROVER = 0xb002;
    uint256 internal constant BOTH = 0xb003;
    uint256 internal constant ROADS_ADMIN = 0xad11;
    uint256 internal constant ROADS_PREPARER = 0xb011;
    uint256 internal constant ROADS_APPROVER = 0xb012;
    uint256 internal constant STRANGER = 0x57;

    uint256 internal constant ROLE_PREPARER = 1;
    uint256 internal constant ROLE_APPROVER = 2;
    uint256 internal constant ROLE_ADMIN = 4;

    /// @dev A change in whole units of a currency.
    struct Line {
        string stage;
        string currency;
        int256 whole;
    }

    struct Prepared {
        ICounterfoilLedger.Publication publication;
        ICounterfoilLedger.Part[] parts;
        bytes32[][] paths;
        bytes[] payloads;
    }

    /// @dev What BatchPublished says beside its topics, in its order.
    struct BatchWords {
        uint256 sequence;
        uint256 agencyBatchNumber;
        ICounterfoilLedger.Part part;
        bytes32 preparerKey;
        bytes32 approverKey;
        bytes32 signaturesHash;
        bytes32 batchHash;
        bytes32 head;
        bytes32 agencyHead;
        bytes payload;
    }

    ICounterfoilLedger internal ledger;
    IERC7913SignatureVerifier internal verifier;
    bytes32 internal domain;

    function setUp() public virtual {
        vm.warp(START);
        verifier = IERC7913SignatureVerifier(vm.deployCode("WebAuthnVerifier.sol:WebAuthnVerifier"));
        address[] memory verifiers = new address[](1);
        verifiers[0] = address(verifier);
        ledger = deployLedger(REGISTRAR, GUARDIAN, GRANT_DELAY, verifiers);
        domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Counterfoil"),
                keccak256("1"),
                block.chainid,
                address(ledger)
            )
        );
        ICounterfoilLedger.AdminKey[] memory admins = new ICounterfoilLedger.AdminKey[](2);
        admins[0] = adminKeyOf(ADMIN);
        admins[1] = adminKeyOf(SECOND_ADMIN);
        vm.prank(REGISTRAR);
        ledger.registerAgency(MOH, MOH_NAME, admins);
        grantByTwo(grantOf(MOH, PREPARER, ROLE_PREPARER));
        grantByTwo(grantOf(MOH, APPROVER, ROLE_APPROVER));
        grantByTwo(grantOf(MOH, BOTH, ROLE_PREPARER | ROLE_APPROVER));
        // One admin only: the registrar stands in for the second.
        register(ROADS, ROADS_NAME, ROADS_ADMIN);
        countersign(grantOf(ROADS, ROADS_PREPARER, ROLE_PREPARER), ROADS_ADMIN);
        countersign(grantOf(ROADS, ROADS_APPROVER, ROLE_APPROVER), ROADS_ADMIN);
        vm.warp(START + GRANT_DELAY);
    }

    function deployLedger(address registrar, address guardian, uint256 delay, address[] memory verifiers)
        internal
        returns (ICounterfoilLedger)
    {
        return ICounterfoilLedger(
            vm.deployCode("CounterfoilLedger.sol:CounterfoilLedger", abi.encode(registrar, guardian, delay, verifiers))
        );
    }

    // ───────────────────────────── Officials ─────────────────────────────

    function signerOf(uint256 privateKey) internal pure returns (bytes memory) {
        return abi.encodePacked(vm.addr(privateKey));
    }

    function keyIdOf(uint256 privateKey) internal pure returns (bytes32) {
        return keccak256(signerOf(privateKey));
    }

    function personOf(uint256 privateKey) internal pure returns (bytes32) {
        return keccak256(abi.encode("person", privateKey));
    }

    function adminKeyOf(uint256 privateKey) internal pure returns (ICounterfoilLedger.AdminKey memory) {
        return ICounterfoilLedger.AdminKey(signerOf(privateKey), personOf(privateKey), "Head of administration");
    }

    function adminKeysOf(uint256 privateKey) internal pure returns (ICounterfoilLedger.AdminKey[] memory admins) {
        admins = new ICounterfoilLedger.AdminKey[](1);
        admins[0] = adminKeyOf(privateKey);
    }

    function register(string memory agency, string memory name, uint256 adminKey) internal {
        vm.prank(REGISTRAR);
        ledger.registerAgency(agency, name, adminKeysOf(adminKey));
    }

    function grantOf(string memory agency, uint256 privateKey, uint256 roles)
        internal
        pure
        returns (ICounterfoilLedger.KeyGrant memory)
    {
        return ICounterfoilLedger.KeyGrant({
            agency: agency,
            signer: signerOf(privateKey),
            person: personOf(privateKey),
            post: "Head of payments",
            roles: wordsOf(roles),
            validUntil: "no end",
            deadline: DEADLINE
        });
    }

    function wordsOf(uint256 roles) internal pure returns (string memory) {
        string[5] memory words = ["nothing", "preparer", "approver", "preparer and approver", "admin"];
        return words[roles];
    }

    /// @dev Both admins of the ministry sign.
    function grantByTwo(ICounterfoilLedger.KeyGrant memory grant) internal {
        bytes32 digest = digestOfGrant(grant);
        ledger.grantKey(grant, approve(ADMIN, digest), approve(SECOND_ADMIN, digest));
    }

    /// @dev One admin signs, and the registrar stands in for the second.
    function countersign(ICounterfoilLedger.KeyGrant memory grant, uint256 adminKey) internal {
        ICounterfoilLedger.Approval memory admin = approve(adminKey, digestOfGrant(grant));
        vm.prank(REGISTRAR);
        ledger.countersignGrant(grant, admin);
    }

    function revocationOf(string memory agency, bytes32 keyId)
        internal
        pure
        returns (ICounterfoilLedger.KeyRevocation memory)
    {
        return ICounterfoilLedger.KeyRevocation(agency, keyId, "Left the post", DEADLINE);
    }

    function revoke(string memory agency, bytes32 keyId, uint256 privateKey) internal {
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(agency, keyId);
        ledger.revokeKey(said, approve(privateKey, digestOfRevocation(said)));
    }

    function expectRevocationRefused(string memory agency, bytes32 keyId, uint256 privateKey, bytes memory reason)
        internal
    {
        expectRefused(revocationOf(agency, keyId), privateKey, reason);
    }

    function expectRefused(ICounterfoilLedger.KeyRevocation memory revocation, uint256 privateKey, bytes memory reason)
        internal
    {
        ICounterfoilLedger.Approval memory official = approve(privateKey, digestOfRevocation(revocation));
        vm.expectRevert(reason);
        ledger.revokeKey(revocation, official);
    }

    function sign(uint256 privateKey, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(privateKey, digest);
        return abi.encodePacked(r, s, v);
    }

    function approve(uint256 privateKey, bytes32 digest) internal pure returns (ICounterfoilLedger.Approval memory) {
        return ICounterfoilLedger.Approval(keyIdOf(privateKey), sign(privateKey, digest));
    }

    // ───────────────────────────── Digests, a second time ─────────────────────────────

    function typed(bytes memory encoded) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(encoded)));
    }

    function digestOf(ICounterfoilLedger.Publication memory p) internal view returns (bytes32) {
        string memory total = "Total(string stage,string currency,string sum)";
        bytes memory totals;
        for (uint256 i = 0; i < p.totals.length; ++i) {
            totals = abi.encodePacked(
                totals,
                keccak256(
                    abi.encode(
                        keccak256(bytes(total)),
                        keccak256(bytes(p.totals[i].stage)),
                        keccak256(bytes(p.totals[i].currency)),
                        keccak256(bytes(p.totals[i].sum))
                    )
                )
            );
        }
        bytes memory head = abi.encode(
            keccak256(
                abi.encodePacked(
                    "Publication(uint256 format,string agency,string agencyName,uint256 sequence,bytes32 previousHead,",
                    "string period,uint256 records,uint256 parts,bytes32 partsRoot,Total[] totals,string deadline)",
                    total
                )
            ),
            p.format,
            keccak256(bytes(p.agency)),
            keccak256(bytes(p.agencyName)),
            p.sequence,
            p.previousHead,
            keccak256(bytes(p.period))
        );
        return typed(
            abi.encodePacked(
                head, abi.encode(p.records, p.parts, p.partsRoot, keccak256(totals), keccak256(bytes(p.deadline)))
            )
        );
    }

    function digestOfCancellation(ICounterfoilLedger.Cancellation memory c) internal view returns (bytes32) {
        return typed(
            abi.encode(
                keccak256("Cancellation(string agency,bytes32 publication,string reason)"),
                keccak256(bytes(c.agency)),
                c.publication,
                keccak256(bytes(c.reason))
            )
        );
    }

    function digestOfGrant(ICounterfoilLedger.KeyGrant memory g) internal view returns (bytes32) {
        return typed(
            abi.encode(
                keccak256(
                    "KeyGrant(string agency,bytes signer,bytes32 person,string post,string roles,string validUntil,string deadline)"
                ),
                keccak256(bytes(g.agency)),
                keccak256(g.signer),
                g.person,
                keccak256(bytes(g.post)),
                keccak256(bytes(g.roles)),
                keccak256(bytes(g.validUntil)),
                keccak256(bytes(g.deadline))
            )
        );
    }

    function digestOfRevocation(ICounterfoilLedger.KeyRevocation memory r) internal view returns (bytes32) {
        return typed(
            abi.encode(
                keccak256("KeyRevocation(string agency,bytes32 keyId,string reason,string deadline)"),
                keccak256(bytes(r.agency)),
                r.keyId,
                keccak256(bytes(r.reason)),
                keccak256(bytes(r.deadline))
            )
        );
    }

    function digestOfDescription(ICounterfoilLedger.Description memory d) internal view returns (bytes32) {
        return typed(
            abi.encode(
                keccak256("Description(string agency,uint256 version,string content,string deadline)"),
                keccak256(bytes(d.agency)),
                d.version,
                keccak256(bytes(d.content)),
                keccak256(bytes(d.deadline))
            )
        );
    }

    // ───────────────────────────── Publications ─────────────────────────────

    function linesOf(Line memory line) internal pure returns (Line[] memory lines) {
        lines = new Line[](1);
        lines[0] = line;
    }

    function onePart(Line memory line) internal pure returns (Line[][] memory lines) {
        lines = new Line[][](1);
        lines[0] = linesOf(line);
    }

    /// @dev One euro of expenditure in part 1, two in part 2, and so on.
    function partsOfExpenditure(uint256 count) internal pure returns (Line[][] memory lines) {
        lines = new Line[][](count);
        for (uint256 i = 0; i < count; ++i) {
            lines[i] = linesOf(Line("expenditure", "EUR", int256(i + 1)));
        }
    }

    /// @dev The agency's next publication, one part for each list of lines, five records a part.
    function prepare(string memory agency, Line[][] memory lines) internal view returns (Prepared memory prepared) {
        uint256 count = lines.length;
        prepared.parts = new ICounterfoilLedger.Part[](count);
        prepared.payloads = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            prepared.payloads[i] = abi.encodePacked("payload of ", agency, " part ", vm.toString(i + 1));
            prepared.parts[i] = ICounterfoilLedger.Part({
                number: i + 1,
                records: 5,
                recordsRoot: keccak256(abi.encode("records", agency, i)),
                payloadHash: keccak256(prepared.payloads[i]),
                totals: totalsOf(lines[i])
            });
        }
        ICounterfoilLedger.AgencyState memory state = ledger.agencyState(agency);
        prepared.publication = ICounterfoilLedger.Publication({
            format: 1,
            agency: agency,
            agencyName: state.name,
            sequence: state.sequence + 1,
            previousHead: state.head,
            period: "2026-10",
            records: 5 * count,
            parts: count,
            partsRoot: 0,
            totals: totalsOf(sumOf(lines)),
            deadline: DEADLINE
        });
        prove(prepared);
    }

    function prepareNil(string memory agency) internal view returns (Prepared memory prepared) {
        prepared = prepare(agency, onePart(Line("expenditure", "EUR", 1)));
        prepared.publication.records = 0;
        prepared.publication.totals = new ICounterfoilLedger.Total[](0);
        prepared.parts[0].records = 0;
        prepared.parts[0].totals = new ICounterfoilLedger.Total[](0);
        prepared.parts[0].recordsRoot = keccak256("");
        prepared.parts[0].payloadHash = keccak256("");
        prepared.payloads[0] = "";
        prove(prepared);
    }

    /// @dev Root and paths over the parts as they are.
    function prove(Prepared memory prepared) internal pure {
        bytes32[] memory leaves = new bytes32[](prepared.parts.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = partHashOf(prepared.parts[i]);
        }
        prepared.paths = new bytes32[][](leaves.length);
        prepared.publication.partsRoot = proveRange(leaves, prepared.paths, 0, leaves.length);
    }

    /// @dev The root over the leaves `from` to before `to`; each half's root goes to the paths of the other half.
    function proveRange(bytes32[] memory leaves, bytes32[][] memory paths, uint256 from, uint256 to)
        private
        pure
        returns (bytes32)
    {
        if (to - from == 1) return leaves[from];
        uint256 split = from + largestPowerBelow(to - from);
        bytes32 left = proveRange(leaves, paths, from, split);
        bytes32 right = proveRange(leaves, paths, split, to);
        for (uint256 i = from; i < to; ++i) {
            paths[i] = append(paths[i], i < split ? right : left);
        }
        return keccak256(bytes.concat(hex"01", left, right));
    }

    function open(Prepared memory prepared) internal returns (uint256) {
        (uint256 preparerKey, uint256 approverKey) = signersOf(prepared.publication.agency);
        return openBy(prepared, preparerKey, approverKey);
    }

    function openBy(Prepared memory prepared, uint256 preparerKey, uint256 approverKey) internal returns (uint256) {
        bytes32 digest = digestOf(prepared.publication);
        return ledger.publish(
            prepared.publication,
            approve(preparerKey, digest),
            approve(approverKey, digest),
            prepared.parts[0],
            prepared.paths[0],
            prepared.payloads[0]
        );
    }

    function deliver(Prepared memory prepared, uint256 number) internal returns (uint256) {
        return ledger.publishPart(
            prepared.publication.agency,
            prepared.parts[number - 1],
            prepared.paths[number - 1],
            prepared.payloads[number - 1]
        );
    }

    function deliverAll(Prepared memory prepared) internal {
        open(prepared);
        for (uint256 number = 2; number <= prepared.parts.length; ++number) {
            deliver(prepared, number);
        }
    }

    function expectOpenRefused(Prepared memory prepared, bytes memory reason) internal {
        (uint256 preparerKey, uint256 approverKey) = signersOf(prepared.publication.agency);
        expectOpenRefusedBy(prepared, preparerKey, approverKey, reason);
    }

    function expectOpenRefusedBy(
        Prepared memory prepared,
        uint256 preparerKey,
        uint256 approverKey,
        bytes memory reason
    ) internal {
        bytes32 digest = digestOf(prepared.publication);
        expectRefused(prepared, approve(preparerKey, digest), approve(approverKey, digest), reason);
    }

    function expectRefused(
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver,
        bytes memory reason
    ) internal {
        vm.expectRevert(reason);
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
    }

    function expectPartRefused(Prepared memory prepared, uint256 number, bytes memory reason) internal {
        vm.expectRevert(reason);
        deliver(prepared, number);
    }

    function signersOf(string memory agency) internal pure returns (uint256, uint256) {
        return
            keccak256(bytes(agency)) == keccak256(bytes(MOH)) ? (PREPARER, APPROVER) : (ROADS_PREPARER, ROADS_APPROVER);
    }

    // ───────────────────────────── Hashes and sums, a second time ─────────────────────────────

    function totalsOf(Line[] memory lines) internal pure returns (ICounterfoilLedger.Total[] memory totals) {
        totals = new ICounterfoilLedger.Total[](lines.length);
        for (uint256 i = 0; i < lines.length; ++i) {
            totals[i] = ICounterfoilLedger.Total(lines[i].stage, lines[i].currency, textOf(lines[i].whole));
        }
    }

    function textOf(int256 whole) internal pure returns (string memory) {
        return whole < 0 ? string.concat("-", vm.toString(uint256(-whole))) : vm.toString(uint256(whole));
    }

    function keyOf(string memory stage, string memory currency) internal pure returns (bytes32) {
        bytes memory key = new bytes(32);
        for (uint256 i = 0; i < bytes(stage).length; ++i) {
            key[i] = bytes(stage)[i];
        }
        for (uint256 i = 0; i < 3; ++i) {
            key[29 + i] = bytes(currency)[i];
        }
        return bytes32(key);
    }

    /// @dev The lines of all parts, added by stage and currency, sorted, without zeros.
    function sumOf(Line[][] memory lines) internal pure returns (Line[] memory sums) {
        Line[] memory sorted = new Line[](64);
        uint256 count;
        for (uint256 i = 0; i < lines.length; ++i) {
            for (uint256 j = 0; j < lines[i].length; ++j) {
                count = add(sorted, count, lines[i][j]);
            }
        }
        uint256 kept;
        for (uint256 i = 0; i < count; ++i) {
            if (sorted[i].whole != 0) sorted[kept++] = sorted[i];
        }
        sums = new Line[](kept);
        for (uint256 i = 0; i < kept; ++i) {
            sums[i] = sorted[i];
        }
    }

    function add(Line[] memory sorted, uint256 count, Line memory line) private pure returns (uint256) {
        bytes32 key = keyOf(line.stage, line.currency);
        uint256 place;
        while (place < count && keyOf(sorted[place].stage, sorted[place].currency) < key) ++place;
        if (place < count && keyOf(sorted[place].stage, sorted[place].currency) == key) {
            sorted[place].whole += line.whole;
            return count;
        }
        for (uint256 i = count; i > place; --i) {
            sorted[i] = sorted[i - 1];
        }
        sorted[place] = Line(line.stage, line.currency, line.whole);
        return count + 1;
    }

    /// @dev Whole sums only, as {totalsOf} writes them.
    function totalsHashOf(ICounterfoilLedger.Total[] memory totals) internal pure returns (bytes32) {
        bytes memory packed;
        for (uint256 i = 0; i < totals.length; ++i) {
            packed = abi.encodePacked(
                packed, abi.encode(keyOf(totals[i].stage, totals[i].currency), wholeOf(totals[i].sum) * 1e18)
            );
        }
        return keccak256(packed);
    }

    function wholeOf(string memory sum) internal pure returns (int256 whole) {
        bytes memory digits = bytes(sum);
        bool negative = digits[0] == "-";
        for (uint256 i = negative ? 1 : 0; i < digits.length; ++i) {
            whole = whole * 10 + int256(uint256(uint8(digits[i])) - 48);
        }
        if (negative) whole = -whole;
    }

    function partHashOf(ICounterfoilLedger.Part memory part) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                hex"02",
                abi.encode(part.number, part.records, part.recordsRoot, part.payloadHash, totalsHashOf(part.totals))
            )
        );
    }

    function rootOf(bytes32[] memory leaves, uint256 from, uint256 to) internal pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 split = from + largestPowerBelow(to - from);
        return keccak256(bytes.concat(hex"01", rootOf(leaves, from, split), rootOf(leaves, split, to)));
    }

    function append(bytes32[] memory path, bytes32 last) internal pure returns (bytes32[] memory longer) {
        longer = new bytes32[](path.length + 1);
        for (uint256 i = 0; i < path.length; ++i) {
            longer[i] = path[i];
        }
        longer[path.length] = last;
    }

    function largestPowerBelow(uint256 count) private pure returns (uint256 power) {
        power = 1;
        while (power * 2 < count) power *= 2;
    }

    // ───────────────────────────── Words ─────────────────────────────

    function textOfLength(uint256 length) internal pure returns (string memory) {
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = "x";
        }
        return string(text);
    }

    /// @dev `YYYY-MM-DDTHH:MM:SSZ`, counted day by day from 1970, by the rule of thumb everybody knows.
    function momentOf(uint256 timestamp) internal pure returns (string memory) {
        (uint256 year, uint256 month, uint256 date) = civilFrom(timestamp / 86_400);
        uint256 second = timestamp % 86_400;
        string memory day = string.concat(pad(year, 4), "-", pad(month, 2), "-", pad(date, 2), "T");
        return string.concat(day, pad(second / 3_600, 2), ":", pad(second / 60 % 60, 2), ":", pad(second % 60, 2), "Z");
    }

    function civilFrom(uint256 day) internal pure returns (uint256 year, uint256 month, uint256 date) {
        year = 1970;
        while (day >= (leap(year) ? 366 : 365)) {
            day -= leap(year) ? 366 : 365;
            ++year;
        }
        uint8[12] memory lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        while (day >= lengths[month]) {
            day -= lengths[month];
            ++month;
        }
        return (year, month + 1, day + 1);
    }

    function leap(uint256 year) private pure returns (bool) {
        if (year % 400 == 0) return true;
        if (year % 100 == 0) return false;
        return year % 4 == 0;
    }

    function pad(uint256 value, uint256 width) internal pure returns (string memory text) {
        text = vm.toString(value);
        while (bytes(text).length < width) text = string.concat("0", text);
    }

    function bound(uint256 value, uint256 least, uint256 most) internal pure returns (uint256) {
        return least + value % (most - least + 1);
    }
}

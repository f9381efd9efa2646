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
        register(MOH, MOH_NAME, ADMIN);
        introduce(MOH, ADMIN, SECOND_ADMIN, ROLE_ADMIN);
        introduce(MOH, ADMIN, PREPARER, ROLE_PREPARER);
        introduce(MOH, ADMIN, APPROVER, ROLE_APPROVER);
        introduce(MOH, ADMIN, BOTH, ROLE_PREPARER | ROLE_APPROVER);
        register(ROADS, ROADS_NAME, ROADS_ADMIN);
        introduce(ROADS, ROADS_ADMIN, ROADS_PREPARER, ROLE_PREPARER);
        introduce(ROADS, ROADS_ADMIN, ROADS_APPROVER, ROLE_APPROVER);
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

    function register(string memory agency, string memory name, uint256 adminKey) internal {
        vm.prank(REGISTRAR);
        ledger.registerAgency(agency, name, signerOf(adminKey), personOf(adminKey), "Head of administration");
    }

    /// @dev Grants a key by an admin and has the registrar confirm its person.
    function introduce(string memory agency, uint256 adminKey, uint256 privateKey, uint256 roles) internal {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(agency, privateKey, roles);
        ledger.grantKey(grant, approve(adminKey, digestOfGrant(grant)));
        vm.prank(REGISTRAR);
        ledger.confirmPerson(agency, personOf(privateKey));
    }

    function grantOf(string memory agency, uint256 privateKey, uint256 roles)
        internal
        view
        returns (ICounterfoilLedger.KeyGrant memory)
    {
        return ICounterfoilLedger.KeyGrant({
            agency: agency,
            signer: signerOf(privateKey),
            person: personOf(privateKey),
            post: "Head of payments",
            roles: roles,
            validUntil: 0,
            nonce: nonceOf(agency),
            deadline: DEADLINE
        });
    }

    function orderOf(string memory agency, string memory action, bytes32 subject)
        internal
        view
        returns (ICounterfoilLedger.KeyOrder memory)
    {
        return ICounterfoilLedger.KeyOrder(agency, action, subject, nonceOf(agency), DEADLINE);
    }

    function order(string memory agency, string memory action, bytes32 subject, uint256 adminKey) internal {
        ICounterfoilLedger.KeyOrder memory said = orderOf(agency, action, subject);
        ledger.orderKey(said, approve(adminKey, digestOfOrder(said)));
    }

    function expectOrderRefused(
        string memory agency,
        string memory action,
        bytes32 subject,
        uint256 adminKey,
        bytes memory reason
    ) internal {
        ICounterfoilLedger.KeyOrder memory said = orderOf(agency, action, subject);
        ICounterfoilLedger.Approval memory approval = approve(adminKey, digestOfOrder(said));
        vm.expectRevert(reason);
        ledger.orderKey(said, approval);
    }

    function nonceOf(string memory agency) internal view returns (uint256) {
        return ledger.agencyState(agency).adminNonce;
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
                    "KeyGrant(string agency,bytes signer,bytes32 person,string post,uint256 roles,uint256 validUntil,uint256 nonce,string deadline)"
                ),
                keccak256(bytes(g.agency)),
                keccak256(g.signer),
                g.person,
                keccak256(bytes(g.post)),
                g.roles,
                g.validUntil,
                g.nonce,
                keccak256(bytes(g.deadline))
            )
        );
    }

    function digestOfOrder(ICounterfoilLedger.KeyOrder memory o) internal view returns (bytes32) {
        return typed(
            abi.encode(
                keccak256("KeyOrder(string agency,string action,bytes32 subject,uint256 nonce,string deadline)"),
                keccak256(bytes(o.agency)),
                keccak256(bytes(o.action)),
                o.subject,
                o.nonce,
                keccak256(bytes(o.deadline))
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
        prepared.publication.partsRoot = rootOf(leaves, 0, leaves.length);
        prepared.paths = new bytes32[][](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            prepared.paths[i] = pathOf(leaves, 0, leaves.length, i);
        }
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

    function pathOf(bytes32[] memory leaves, uint256 from, uint256 to, uint256 index)
        internal
        pure
        returns (bytes32[] memory)
    {
        if (to - from == 1) return new bytes32[](0);
        uint256 split = from + largestPowerBelow(to - from);
        return index < split
            ? append(pathOf(leaves, from, split, index), rootOf(leaves, split, to))
            : append(pathOf(leaves, split, to, index), rootOf(leaves, from, split));
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

    function bound(uint256 value, uint256 least, uint256 most) internal pure returns (uint256) {
        return least + value % (most - least + 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {HostileAccount} from "./Accounts.sol";
import {Replay} from "./Replay.sol";
import {Vm} from "./Vm.sol";

/// @title Up to four agencies, their officials, the offices, carriers and attackers at work in any order, with what was signed kept beside it.
/// @dev Each act draws from one seed, mixed with the campaign's own salt: forge gives every campaign of a run the same seeds.
contract Handler is Replay {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant MOST_KEYS = 24;

    uint256 private immutable _salt;

    struct Signer {
        uint256 privateKey;
        HostileAccount account; // instead of a private key
    }

    struct Stashed {
        uint256 index;
        bytes prepared;
        ICounterfoilLedger.Approval preparer;
        ICounterfoilLedger.Approval approver;
    }

    string[] private _agencies;
    string[3] private _stages = ["budget", "expenditure", "incoming-funds"];
    string[2] private _currencies = ["EUR", "UAH"];
    mapping(uint256 index => Signer[]) private _signers;
    uint256[] private _officeKeys;
    uint256 private _nextKey = 0xc0000;
    HostileAccount public hostile;

    // What was signed and carried, without a look at the ledger's answers.
    bytes32[] public hashes;
    uint256[] public agencyOfHash;
    uint256[] public sequenceOfHash;
    mapping(uint256 index => uint256) public sequences;
    mapping(uint256 index => uint256) public counts;
    mapping(uint256 index => bytes32) public heads;
    bytes32 public headOfAll;
    mapping(uint256 index => mapping(bytes32 totalKey => int256)) public sums;
    mapping(uint256 index => bytes) private _open;
    mapping(uint256 index => bytes32) private _openSignatures;
    mapping(uint256 index => bytes32[2]) private _openKeys;
    mapping(uint256 index => uint256) public delivered;
    Stashed[] private _stash;

    mapping(uint256 index => bool) public guardianEndedAnAdmin;
    uint256[24] public done;
    uint256 public acts;
    uint256 public forgeries;
    uint256 public forged;
    uint256 public officesSigned;
    uint256 public replays;
    uint256 public replayed;
    uint256 public late;
    uint256 public lateAccepted;
    uint256 public hostileActs;
    uint256 public hostileDeeds;
    uint256 public etherSent;
    uint256 public etherTaken;
    uint256 public carriers;
    uint256 public removed;

    constructor(uint256 salt) {
        _salt = salt;
    }

    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        hostile = new HostileAccount(address(ledger));
        vm.warp(START);
        ICounterfoilLedger.KeyGrant memory given = grantOf(MOH, STRANGER, ROLE_PREPARER | ROLE_APPROVER);
        given.signer = abi.encodePacked(hostile);
        grantByTwo(given);
        _agencies = [MOH, ROADS];
        uint256[5] memory officials = [ADMIN, SECOND_ADMIN, PREPARER, APPROVER, BOTH];
        for (uint256 i = 0; i < 5; ++i) {
            addSigner(0, officials[i]);
        }
        officials = [ROADS_ADMIN, ROADS_PREPARER, ROADS_APPROVER, 0, 0];
        for (uint256 i = 0; i < 3; ++i) {
            addSigner(1, officials[i]);
        }
        _signers[0].push(Signer(0, hostile));
        _officeKeys = [0x0ff1ce01, 0x0ff1ce02, PREPARER, APPROVER, BOTH];

        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            Vm.Log[] memory one = new Vm.Log[](1);
            one[0] = logs[i];
            acting = logs[i].topics.length > 1 ? logs[i].topics[1] : bytes32(0);
            replay(one);
        }
        vm.warp(START + GRANT_DELAY);
    }

    function addSigner(uint256 index, uint256 privateKey) private {
        _signers[index].push(Signer(privateKey, HostileAccount(address(0))));
    }

    // ───────────────────────────── What the invariants ask ─────────────────────────────

    function ledgerUnderTest() external view returns (ICounterfoilLedger) {
        return ledger;
    }

    function domainUnderTest() external view returns (bytes32) {
        return domain;
    }

    function batches() external view returns (uint256) {
        return hashes.length;
    }

    function agencies() external view returns (uint256) {
        return _agencies.length;
    }

    function agencyAt(uint256 index) external view returns (string memory) {
        return _agencies[index];
    }

    function stageAt(uint256 index) external view returns (string memory) {
        return _stages[index];
    }

    function currencyAt(uint256 index) external view returns (string memory) {
        return _currencies[index];
    }

    function isOpen(uint256 index) public view returns (bool) {
        return _open[index].length != 0;
    }

    function textOfMoment(uint256 timestamp) external pure returns (string memory) {
        return momentOf(timestamp);
    }

    function keysOf(uint256 index) external view returns (uint256) {
        return _signers[index].length;
    }

    function keyIdAt(uint256 index, uint256 i) public view returns (bytes32) {
        Signer storage signer = _signers[index][i];
        return address(signer.account) == address(0)
            ? keyIdOf(signer.privateKey)
            : keccak256(abi.encodePacked(signer.account));
    }

    // ───────────────────────────── One act ─────────────────────────────

    /// @dev Every campaign's only act. What it wrote must be what its events tell, and nobody else's.
    function act(uint256 seed) external {
        seed = uint256(keccak256(abi.encode(_salt, seed, acts++)));
        uint256 kind = kindOf(seed);
        seed >>= 16;
        uint256 index = seed % _agencies.length;
        seed >>= 8;
        acting = keyOfAgency(index);
        vm.recordLogs();
        vm.record();
        bool didIt = doIt(kind, index, seed);
        replay(vm.getRecordedLogs());
        (, bytes32[] memory writes) = vm.accesses(address(ledger));
        for (uint256 i = 0; i < writes.length; ++i) {
            require(vm.load(address(ledger), writes[i]) == image[writes[i]], "A slot that no event tells");
        }
        if (didIt) ++done[kind];
    }

    /// @dev In 64 draws: a publication 14 times, its parts 12 times, the rest once or a few times each.
    function kindOf(uint256 seed) private pure returns (uint256) {
        bytes memory kinds =
            hex"000000000000000000000000000001010101010101010101010102020303040404040505050606070708090a0b0c0d0e0f0f101011111212131314141515160e";
        return uint8(kinds[seed % 64]);
    }

    function doIt(uint256 kind, uint256 index, uint256 seed) private returns (bool) {
        if (kind == 0) return publish(index, seed);
        if (kind == 1) return deliverNext(index, seed);
        if (kind == 2) return cancel(index, seed);
        if (kind == 3) return dispute(index, seed);
        if (kind == 4) return wait(seed);
        if (kind == 5) return grant(index, seed);
        if (kind == 6) return countersign(index, seed);
        if (kind == 7) return revoke(index, seed);
        if (kind == 8) return guardianRevoke(index, seed);
        if (kind == 9) return cancelGrant(index, seed);
        if (kind == 10) return grantAdmin(index);
        if (kind == 11) return describe(index, seed);
        if (kind == 12) return rename(index, seed);
        if (kind == 13) return registerAgency(seed);
        if (kind == 14) return passTheRegistrar(seed);
        if (kind == 15) return passTheGuardian(seed);
        if (kind == 16) return reinstate(index, seed);
        if (kind == 17) return carryStale(seed);
        if (kind == 18) return forge(index, seed);
        if (kind == 19) return carryLate(index, seed);
        if (kind == 20) return actHostile(seed);
        if (kind == 21) return sendEther(seed);
        return allowFormat();
    }

    // ───────────────────────────── Publishing ─────────────────────────────

    function publish(uint256 index, uint256 seed) private returns (bool) {
        if (isOpen(index)) return false;
        (bool found, uint256 first, uint256 second) = findOfficials(index, seed);
        if (!found) return false;
        if (seed % 4 == 1) signAsOffice(index, seed);
        Prepared memory prepared = prepareAny(index, seed >> 16);
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer = approveAs(index, first, digest);
        ICounterfoilLedger.Approval memory approver = approveAs(index, second, digest);
        if (seed % 5 == 0) {
            stash(index, prepared, preparer, approver);
            if (seed % 10 == 0) return false; // Signed, and not carried yet.
        }
        hostile.remember("", 0);
        // Two officials in force and their true statement: it must be taken, whoever carries it.
        vm.prank(carrierFrom(seed));
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
        noteOpened(index, prepared, preparer, approver);
        return true;
    }

    function newestFormat() private view returns (uint256) {
        return block.timestamp < ledger.newestFormatFrom() ? ledger.formats() - 1 : ledger.formats();
    }

    function prepareAny(uint256 index, uint256 seed) private view returns (Prepared memory prepared) {
        if (seed % 9 == 0) return prepareNil(_agencies[index]);
        uint256 parts = (seed >> 8) % 3 == 0 ? 2 + (seed >> 16) % 3 : 1;
        Line[][] memory lines = new Line[][](parts);
        for (uint256 i = 0; i < parts; ++i) {
            lines[i] = linesFrom(uint256(keccak256(abi.encode(seed, i))));
        }
        prepared = prepare(_agencies[index], lines);
        prepared.publication.format = 1 + (seed >> 32) % newestFormat();
        if ((seed >> 24) % 4 == 0) prepared.publication.deadline = momentOf(block.timestamp + (seed >> 40) % 2 days);
    }

    function linesFrom(uint256 seed) private view returns (Line[] memory lines) {
        lines = linesOf(lineFrom(seed));
        if ((seed >> 64) % 3 != 0) return lines;
        Line[][] memory two = new Line[][](2);
        (two[0], two[1]) = (lines, linesOf(lineFrom(seed >> 72)));
        lines = sumOf(two);
        if (lines.length == 0) lines = two[0];
    }

    /// @dev Few different sums, so that parts often take away what others add.
    function lineFrom(uint256 seed) private view returns (Line memory) {
        int256 whole = (seed >> 48) % 2 == 0 ? int256(bound(seed >> 16, 1, 3)) : int256(bound(seed >> 16, 1, 1e12));
        return Line(_stages[seed % 3], _currencies[(seed >> 4) % 2], (seed >> 8) % 2 == 0 ? whole : -whole);
    }

    function noteOpened(
        uint256 index,
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver
    ) private {
        sequences[index] += 1;
        _openKeys[index] = [preparer.keyId, approver.keyId];
        _openSignatures[index] = keccak256(abi.encode(keccak256(preparer.signature), keccak256(approver.signature)));
        noteBatch(index, prepared, 1);
    }

    function deliverNext(uint256 index, uint256 seed) private returns (bool) {
        if (!isOpen(index)) return false;
        Prepared memory prepared = abi.decode(_open[index], (Prepared));
        uint256 number = delivered[index] + 1;
        if (seed % 8 == 0 && prepared.parts.length > number) {
            // Out of order first: refused.
            ++forgeries;
            try ledger.publishPart(
                _agencies[index], prepared.parts[number], prepared.paths[number], prepared.payloads[number]
            ) {
                ++forged;
            } catch {}
        }
        vm.prank(carrierFrom(seed));
        deliver(prepared, number);
        noteBatch(index, prepared, number);
        return true;
    }

    function noteBatch(uint256 index, Prepared memory prepared, uint256 number) private {
        ICounterfoilLedger.Part memory part = prepared.parts[number - 1];
        bytes32 hash = keccak256(
            abi.encode(
                hashes.length + 1,
                digestOf(prepared.publication),
                partHashOf(part),
                _openKeys[index][0],
                _openKeys[index][1],
                _openSignatures[index],
                block.timestamp
            )
        );
        hashes.push(hash);
        agencyOfHash.push(index);
        sequenceOfHash.push(sequences[index]);
        counts[index] += 1;
        headOfAll = keccak256(bytes.concat(headOfAll, hash));
        heads[index] = keccak256(bytes.concat(heads[index], hash));
        for (uint256 i = 0; i < part.totals.length; ++i) {
            sums[index][keyOf(part.totals[i].stage, part.totals[i].currency)] += wholeOf(part.totals[i].sum) * 1e18;
        }
        if (number == prepared.parts.length) {
            delete _open[index];
            delete delivered[index];
        } else {
            _open[index] = abi.encode(prepared);
            delivered[index] = number;
        }
    }

    /// @dev Half of all times what is open, else a digest that nobody has seen, or one that is complete and stays so.
    function cancel(uint256 index, uint256 seed) private returns (bool cancelled) {
        bytes32 digest = keccak256(abi.encode(seed));
        bool open_ = isOpen(index) && seed % 2 == 0;
        if (open_) digest = digestOf(abi.decode(_open[index], (Prepared)).publication);
        else if (seed % 3 == 0 && _openings.length != 0) digest = _openings[(seed >> 8) % _openings.length].digest;
        ICounterfoilLedger.Cancellation memory said =
            ICounterfoilLedger.Cancellation(_agencies[index], digest, "Wrong file");
        (uint256 total, bytes32 head) = (ledger.batchCount(), ledger.head());
        try ledger.cancel(said, approveAs(index, (seed >> 16) % _signers[index].length, digestOfCancellation(said))) {
            cancelled = true;
            if (isOpen(index) && ledger.openPublication(_agencies[index]).digest == 0) {
                delete _open[index];
                delete delivered[index];
            }
        } catch {}
        if (ledger.batchCount() != total || ledger.head() != head) ++removed;
    }

    function dispute(uint256 index, uint256 seed) private returns (bool) {
        if (sequences[index] == 0) return false;
        uint256 sequence = bound(seed, 1, sequences[index]);
        bool disputed = ledger.isDisputed(_agencies[index], sequence);
        (uint256 total, bytes32 head) = (ledger.batchCount(), ledger.head());
        vm.prank(ledger.guardian());
        ledger.markDispute(_agencies[index], sequence, !disputed, "Under review");
        if (ledger.batchCount() != total || ledger.head() != head) ++removed;
        return true;
    }

    function wait(uint256 seed) private returns (bool) {
        // Seldom long enough for the next format to come into force.
        vm.warp(block.timestamp + ((seed >> 128) % 32 == 0 ? 181 days : bound(seed, 1, 3 days)));
        return true;
    }

    function allowFormat() private returns (bool) {
        vm.prank(ledger.registrar());
        try ledger.allowNextFormat() {
            return true;
        } catch {
            return false;
        }
    }

    // ───────────────────────────── Keys ─────────────────────────────

    function grantFrom(uint256 index, uint256 seed) private view returns (ICounterfoilLedger.KeyGrant memory given) {
        uint8[4] memory roles = [1, 2, 3, 4];
        given = grantOf(_agencies[index], _nextKey, roles[seed % 4]);
        // Often somebody who is known already: two keys of one person.
        if ((seed >> 8) % 3 == 0) given.person = personAt(index, seed >> 16);
        if (seed % 4 != 3 && (seed >> 24) % 3 == 0) {
            given.validUntil = momentOf(block.timestamp + GRANT_DELAY + (seed >> 32) % 20 days);
        }
    }

    function personAt(uint256 index, uint256 seed) private view returns (bytes32) {
        return keyAt(keyOfAgency(index), keyIdAt(index, seed % _signers[index].length)).person;
    }

    function grant(uint256 index, uint256 seed) private returns (bool) {
        if (_signers[index].length == MOST_KEYS) return false;
        ICounterfoilLedger.KeyGrant memory given = grantFrom(index, seed);
        bytes32 digest = digestOfGrant(given);
        uint256 count = _signers[index].length;
        try ledger.grantKey(
            given,
            approveAs(index, findAdmin(index, seed >> 64), digest),
            approveAs(index, (seed >> 80) % 3 == 0 ? (seed >> 88) % count : findAdmin(index, seed >> 72), digest)
        ) {
            addSigner(index, _nextKey++);
            return true;
        } catch {
            return false;
        }
    }

    function countersign(uint256 index, uint256 seed) private returns (bool) {
        if (_signers[index].length == MOST_KEYS) return false;
        ICounterfoilLedger.KeyGrant memory given = grantFrom(index, seed);
        ICounterfoilLedger.Approval memory admin = approveAs(index, findAdmin(index, seed >> 64), digestOfGrant(given));
        vm.prank(ledger.registrar());
        try ledger.countersignGrant(given, admin) {
            addSigner(index, _nextKey++);
            return true;
        } catch {
            return false;
        }
    }

    function grantAdmin(uint256 index) private returns (bool) {
        if (_signers[index].length == MOST_KEYS) return false;
        ICounterfoilLedger.AdminKey memory admin = adminKeyOf(_nextKey);
        vm.prank(ledger.registrar());
        ledger.grantAdminKey(_agencies[index], admin);
        addSigner(index, _nextKey++);
        return true;
    }

    /// @dev Any official on any key: allowed or not is judged by the replay.
    function revoke(uint256 index, uint256 seed) private returns (bool) {
        uint256 count = _signers[index].length;
        ICounterfoilLedger.KeyRevocation memory said = revocationOf(_agencies[index], keyIdAt(index, seed % count));
        uint256 official = (seed >> 8) % 3 == 0 ? seed % count : findAdmin(index, seed >> 16);
        try ledger.revokeKey(said, approveAs(index, official, digestOfRevocation(said))) {
            return true;
        } catch {
            return false;
        }
    }

    function guardianRevoke(uint256 index, uint256 seed) private returns (bool) {
        bytes32 keyId = keyIdAt(index, seed % _signers[index].length);
        vm.prank(ledger.guardian());
        try ledger.guardianRevokeKey(_agencies[index], keyId, "Reported stolen") {
            if (keyAt(keyOfAgency(index), keyId).roles == 4) guardianEndedAnAdmin[index] = true;
            return true;
        } catch {
            return false;
        }
    }

    function cancelGrant(uint256 index, uint256 seed) private returns (bool) {
        bytes32 keyId = keyIdAt(index, _signers[index].length - 1 - (_signers[index].length == 1 ? 0 : seed % 2));
        vm.prank(ledger.registrar());
        try ledger.cancelGrant(_agencies[index], keyId, "Not asked for") {
            return true;
        } catch {
            return false;
        }
    }

    /// @dev From a place drawn on, the first key that the guardian ended; the registrar tries an others' key seldom.
    function reinstate(uint256 index, uint256 seed) private returns (bool) {
        uint256 count = _signers[index].length;
        uint256 i = seed % count;
        for (uint256 left = seed % 4 == 0 ? 0 : count; left > 0; --left) {
            if (keyAt(keyOfAgency(index), keyIdAt(index, i)).revokedByGuardian) break;
            i = (i + 1) % count;
        }
        bytes32 keyId = keyIdAt(index, i);
        vm.prank(ledger.registrar());
        try ledger.reinstateKey(_agencies[index], keyId, "Not asked for") {
            return true;
        } catch {
            return false;
        }
    }

    // ───────────────────────────── Agencies and offices ─────────────────────────────

    function describe(uint256 index, uint256 seed) private returns (bool) {
        uint256 version = ledger.agencyState(_agencies[index]).descriptionVersion + (seed % 4 == 0 ? 0 : 1);
        ICounterfoilLedger.Description memory said =
            ICounterfoilLedger.Description(_agencies[index], version, vm.toString(seed), DEADLINE);
        try ledger.describe(said, approveAs(index, findAdmin(index, seed >> 8), digestOfDescription(said))) {
            return true;
        } catch {
            return false;
        }
    }

    /// @dev Short names and long ones, which are stored in other ways.
    function rename(uint256 index, uint256 seed) private returns (bool) {
        string memory name = textOfLength(1 + seed % 100);
        vm.prank(ledger.registrar());
        try ledger.renameAgency(_agencies[index], name) {
            return true;
        } catch {
            return false;
        }
    }

    function registerAgency(uint256 seed) private returns (bool) {
        if (_agencies.length == 4) return false;
        string memory code = _agencies.length == 2 ? "court" : "parks-and-monuments-of-the-city";
        uint256 count = 1 + seed % 3;
        ICounterfoilLedger.AdminKey[] memory admins = new ICounterfoilLedger.AdminKey[](count);
        for (uint256 i = 0; i < count; ++i) {
            admins[i] = adminKeyOf(_nextKey);
            addSigner(_agencies.length, _nextKey++);
        }
        acting = bytes32(bytes(code));
        vm.prank(ledger.registrar());
        ledger.registerAgency(code, "An agency of its own", admins);
        _agencies.push(code);
        return true;
    }

    /// @dev Offered to somebody, an official too, and taken up by them, by another, or not at all.
    function passTheRegistrar(uint256 seed) private returns (bool) {
        acting = 0;
        address next = vm.addr(_officeKeys[seed % _officeKeys.length]);
        vm.prank(ledger.registrar());
        ledger.offerRegistrar(seed % 7 == 0 ? address(0) : next);
        if ((seed >> 8) % 4 == 0) return false;
        vm.prank((seed >> 8) % 4 == 1 ? ledger.guardian() : next);
        try ledger.acceptRegistrar() {
            return true;
        } catch {
            return false;
        }
    }

    function passTheGuardian(uint256 seed) private returns (bool) {
        acting = 0;
        address next = vm.addr(_officeKeys[seed % _officeKeys.length]);
        vm.prank(ledger.registrar());
        ledger.offerGuardian(seed % 7 == 0 ? address(0) : next);
        if ((seed >> 8) % 4 == 0) return false;
        vm.prank((seed >> 8) % 4 == 1 ? ledger.registrar() : next);
        try ledger.acceptGuardian() {
            return true;
        } catch {
            return false;
        }
    }

    // ───────────────────────────── Attackers ─────────────────────────────

    function stash(
        uint256 index,
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver
    ) private {
        Stashed memory kept = Stashed(index, abi.encode(prepared), preparer, approver);
        if (_stash.length < 4) _stash.push(kept);
        else _stash[uint256(keccak256(kept.prepared)) % 4] = kept;
    }

    /// @dev Carries again what was signed once: delivered or not, on this history or a past one, by keys in force or not.
    function carryStale(uint256 seed) private returns (bool) {
        if (_stash.length == 0) return false;
        Stashed memory kept = _stash[seed % _stash.length];
        Prepared memory prepared = abi.decode(kept.prepared, (Prepared));
        acting = keyOfAgency(kept.index);
        bool wasThere = wasOpened[acting][digestOf(prepared.publication)];
        ++replays;
        hostile.remember("", 0);
        try ledger.publish(
            prepared.publication,
            kept.preparer,
            kept.approver,
            prepared.parts[0],
            prepared.paths[0],
            prepared.payloads[0]
        ) {
            if (wasThere) ++replayed;
            noteOpened(kept.index, prepared, kept.preparer, kept.approver);
            return true;
        } catch {
            return false;
        }
    }

    /// @dev One thing about a publication is not as it should be, everything else is.
    function forge(uint256 index, uint256 seed) private returns (bool) {
        if (isOpen(index)) return false;
        if (seed % 3 != 0 && signAsOffice(index, seed)) return true;
        (bool found, uint256 first, uint256 second) = findOfficials(index, seed);
        if (!found) return false;
        Prepared memory prepared = prepare(_agencies[index], partsOfExpenditure(1));
        prepared.publication.agencyName = ledger.agencyState(_agencies[index]).name;
        hostile.remember("", 0);
        uint256 way = (seed >> 8) % 12;
        // Hostile accounts say yes to anything: their own signature is no test of forgery.
        if (address(_signers[index][first].account) != address(0)) return false;
        spoil(prepared.publication, way, seed >> 16);
        bytes32 signed = digestForForgery(prepared.publication, way);
        ICounterfoilLedger.Approval memory preparer = approveAs(index, first, signed);
        ICounterfoilLedger.Approval memory approver = approveAs(index, second, signed);
        if (way == 4) preparer.signature = malleated(preparer.signature);
        if (way == 5) preparer.signature = bytes.concat(preparer.signature, hex"00");
        if (way == 6) preparer.signature[64] = bytes1(uint8(preparer.signature[64]) - 27);
        if (way == 7) approver = preparer;
        if (way == 8) preparer = ICounterfoilLedger.Approval(keyIdOf(STRANGER), sign(STRANGER, signed));
        if (way == 9) preparer.signature = sign(STRANGER, signed);
        if (way == 10) {
            // Where no admin is left, the search ends at anybody.
            if (!maySign(index, findAdmin(index, seed), ROLE_ADMIN)) return false;
            preparer = approveAs(index, findAdmin(index, seed), signed);
        }
        ++forgeries;
        vm.prank(carrierFrom(seed));
        try ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        ) {
            ++forged;
        } catch {}
        return true;
    }

    /// @dev An official whose account has taken up an office signs with a key that is in force, beside a rightful other.
    function signAsOffice(uint256 index, uint256 seed) private returns (bool) {
        (bool found, uint256 first, uint256 second) = findOfficials(index, seed);
        if (!found) return false;
        for (uint256 i = 0; i < _signers[index].length; ++i) {
            if (_signers[index][i].privateKey == 0 || maySign(index, i, 7)) continue;
            bool prepares = ledger.keyInForce(_agencies[index], keyIdAt(index, i), ROLE_PREPARER);
            if (!prepares && !ledger.keyInForce(_agencies[index], keyIdAt(index, i), ROLE_APPROVER)) continue;
            Prepared memory prepared = prepare(_agencies[index], partsOfExpenditure(1));
            bytes32 digest = digestOf(prepared.publication);
            hostile.remember("", 0);
            ++officesSigned;
            try ledger.publish(
                prepared.publication,
                approveAs(index, prepares ? i : first, digest),
                approveAs(index, prepares ? second : i, digest),
                prepared.parts[0],
                prepared.paths[0],
                prepared.payloads[0]
            ) {
                ++forged;
            } catch {}
            return true;
        }
        return false;
    }

    function spoil(ICounterfoilLedger.Publication memory publication, uint256 way, uint256 seed) private pure {
        if (way == 0) publication.sequence += 1 + seed % 3;
        if (way == 1) publication.previousHead = keccak256(abi.encode(seed));
        if (way == 11) publication.agencyName = string.concat(publication.agencyName, " ");
    }

    function digestForForgery(ICounterfoilLedger.Publication memory publication, uint256 way)
        private
        returns (bytes32 digest)
    {
        bytes32 here = domain;
        if (way == 2) domain = domainOf(block.chainid + 1, address(ledger));
        if (way == 3) domain = domainOf(block.chainid, address(this));
        digest = digestOf(publication);
        domain = here;
    }

    function domainOf(uint256 chain, address verifyingContract) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Counterfoil"),
                keccak256("1"),
                chain,
                verifyingContract
            )
        );
    }

    /// @dev The same point's other signature, which plain ECDSA would take.
    function malleated(bytes memory signature) private pure returns (bytes memory) {
        bytes32 r;
        uint256 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        return abi.encodePacked(r, ORDER - s, signature[64] == 0x1b ? uint8(28) : uint8(27));
    }

    function carryLate(uint256 index, uint256 seed) private returns (bool) {
        if (isOpen(index)) return false;
        (bool found, uint256 first, uint256 second) = findOfficials(index, seed);
        if (!found) return false;
        Prepared memory prepared = prepare(_agencies[index], partsOfExpenditure(1));
        prepared.publication.deadline = momentOf(block.timestamp - 1 - (seed >> 32) % 1 days);
        bytes32 digest = digestOf(prepared.publication);
        ++late;
        hostile.remember("", 0);
        try ledger.publish(
            prepared.publication,
            approveAs(index, first, digest),
            approveAs(index, second, digest),
            prepared.parts[0],
            prepared.paths[0],
            prepared.payloads[0]
        ) {
            ++lateAccepted;
        } catch {}
        return true;
    }

    /// @dev The hostile account prepares for the ministry; while it is asked it tries to carry what is valid in itself.
    function actHostile(uint256 seed) private returns (bool) {
        acting = keyOfAgency(0);
        if (isOpen(0)) return false;
        (bool found,, uint256 second) = findOfficials(0, seed);
        if (!found || !ledger.keyInForce(MOH, keccak256(abi.encodePacked(hostile)), 1)) return false;
        if (address(_signers[0][second].account) != address(0)) return false;
        hostile.remember(deedFrom(seed >> 8), seed % 6);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1 + seed % 2));
        bytes32 digest = digestOf(prepared.publication);
        ICounterfoilLedger.Approval memory preparer =
            ICounterfoilLedger.Approval(keccak256(abi.encodePacked(hostile)), "any");
        ICounterfoilLedger.Approval memory approver = approveAs(0, second, digest);
        ++hostileActs;
        uint256 before = hashes.length;
        try ledger.publish{gas: 8_000_000}(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        ) {
            noteOpened(0, prepared, preparer, approver);
        } catch {}
        if (ledger.batchCount() != hashes.length || hashes.length > before + 1) ++hostileDeeds;
        return true;
    }

    /// @dev A revocation by an admin, or a publication of another agency: both would be taken from anybody.
    function deedFrom(uint256 seed) private view returns (bytes memory) {
        if (seed % 2 == 0) {
            ICounterfoilLedger.KeyRevocation memory said =
                revocationOf(MOH, keyIdAt(0, (seed >> 8) % _signers[0].length));
            return
                abi.encodeCall(
                    ledger.revokeKey, (said, approveAs(0, findAdmin(0, seed >> 16), digestOfRevocation(said)))
                );
        }
        (bool found, uint256 first, uint256 second) = findOfficials(1, seed);
        if (!found || isOpen(1)) return "";
        Prepared memory prepared = prepare(ROADS, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        return abi.encodeCall(
            ledger.publish,
            (
                prepared.publication,
                approveAs(1, first, digest),
                approveAs(1, second, digest),
                prepared.parts[0],
                prepared.paths[0],
                prepared.payloads[0]
            )
        );
    }

    function sendEther(uint256 seed) private returns (bool) {
        bytes memory words = seed % 2 == 0 ? bytes("") : abi.encodeCall(ledger.allowNextFormat, ());
        address sender = seed % 2 == 0 ? address(this) : ledger.registrar();
        vm.deal(sender, 1 ether);
        ++etherSent;
        vm.prank(sender);
        (bool taken,) = address(ledger).call{value: 1 + seed % 1000}(words);
        if (taken) ++etherTaken;
        return true;
    }

    // ───────────────────────────── Who signs, and who carries ─────────────────────────────

    function keyOfAgency(uint256 index) private view returns (bytes32) {
        return bytes32(bytes(_agencies[index]));
    }

    function approveAs(uint256 index, uint256 i, bytes32 digest)
        private
        view
        returns (ICounterfoilLedger.Approval memory)
    {
        Signer storage signer = _signers[index][i];
        if (address(signer.account) == address(0)) return approve(signer.privateKey, digest);
        return ICounterfoilLedger.Approval(keyIdAt(index, i), "any");
    }

    function maySign(uint256 index, uint256 i, uint256 roles) private view returns (bool) {
        if (!ledger.keyInForce(_agencies[index], keyIdAt(index, i), roles)) return false;
        if (_signers[index][i].privateKey == 0) return true;
        address account = vm.addr(_signers[index][i].privateKey);
        return account != ledger.registrar() && account != ledger.guardian();
    }

    /// @dev A preparer and an approver in force, two persons, searched from a place drawn on.
    function findOfficials(uint256 index, uint256 seed) private view returns (bool, uint256 first, uint256 second) {
        uint256 count = _signers[index].length;
        for (uint256 i = 0; i < count; ++i) {
            first = (seed + i) % count;
            if (!maySign(index, first, ROLE_PREPARER)) continue;
            bytes32 person = personAt(index, first);
            for (uint256 j = 0; j < count; ++j) {
                second = ((seed >> 8) + j) % count;
                if (second == first || personAt(index, second) == person) continue;
                if (maySign(index, second, ROLE_APPROVER)) return (true, first, second);
            }
        }
        return (false, 0, 0);
    }

    /// @dev An admin in force if there is one, searched from a place drawn on.
    function findAdmin(uint256 index, uint256 seed) private view returns (uint256 i) {
        uint256 count = _signers[index].length;
        i = seed % count;
        for (uint256 left = count; left > 0 && !maySign(index, i, ROLE_ADMIN); --left) {
            i = (i + 1) % count;
        }
    }

    function carrierFrom(uint256 seed) private returns (address) {
        ++carriers;
        if (seed % 4 == 0) return address(hostile);
        return address(uint160(uint256(keccak256(abi.encode("carrier", seed)))));
    }
}

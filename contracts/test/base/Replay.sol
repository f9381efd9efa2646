// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {LedgerFixture} from "./LedgerFixture.sol";
import {Vm} from "./Vm.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title The ledger's storage as its events alone tell it, slot by slot; and of each publication, what was true when it was opened.
/// @dev Knows nothing of what was called: only logs, the time of their block, and the layout that docs/contract.md promises.
abstract contract Replay is LedgerFixture {
    /// @dev What was so in the moment when a publication was opened, by the events before it.
    struct Opening {
        bytes32 agency;
        bytes32 digest;
        bytes32 recomputedDigest;
        bool digestWasKnown;
        uint256 sequence;
        uint256 sequenceBefore;
        bytes32 previousHead;
        bytes32 headBefore;
        uint256 openedAt;
        string deadline;
        address registrar;
        address guardian;
        Signature preparer;
        Signature approver;
    }

    struct Signature {
        bytes32 person;
        uint256 roles;
        bool inForce;
        bool valid;
        bytes signer;
    }

    uint256 private constant PREPARER_KEY = 2; // within a delivery
    uint256 private constant NEXT_PART = 6;
    uint256 private constant RECORDS_LEFT = 7;
    uint256 private constant UNBALANCED = 8;

    mapping(bytes32 slot => bytes32 value) public image;
    mapping(bytes32 slot => bytes32 agency) public ownerOf;
    bytes32[] public slots;
    mapping(bytes32 slot => bool) private _listed;

    uint256 public grantDelayTold;
    mapping(bytes32 agency => mapping(bytes32 digest => bool)) public wasOpened;
    mapping(bytes32 digest => uint256) public partsOf;
    mapping(bytes32 agency => mapping(bytes32 digest => bytes32[])) private _partHashes;
    Opening[] internal _openings;
    uint256 public disputesMarked;
    uint256 public cancellations;

    /// @dev The agency that acts now: everything that is written must be its own, or everybody's. Zero while an office acts for itself.
    bytes32 internal acting;

    function openings() external view returns (uint256) {
        return _openings.length;
    }

    function openingAt(uint256 index) external view returns (Opening memory) {
        return _openings[index];
    }

    function slotCount() external view returns (uint256) {
        return slots.length;
    }

    // ───────────────────────────── Slots ─────────────────────────────

    function slotAt(bytes32 key, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }

    function slotAt(bytes32 outer, bytes32 inner, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encode(inner, keccak256(abi.encode(outer, slot))));
    }

    function offset(bytes32 slot, uint256 by) internal pure returns (bytes32) {
        return bytes32(uint256(slot) + by);
    }

    function put(bytes32 agency, bytes32 slot, bytes32 value) private {
        if (!_listed[slot]) {
            _listed[slot] = true;
            slots.push(slot);
            ownerOf[slot] = agency;
        }
        require(ownerOf[slot] == agency, "One slot of two agencies");
        image[slot] = value;
    }

    /// @dev As the compiler stores texts: up to 31 bytes beside twice their length, longer ones elsewhere; what falls away is cleared.
    function putBytes(bytes32 agency, bytes32 slot, bytes memory data) private {
        bytes32 start = keccak256(abi.encode(slot));
        uint256 before = uint256(image[slot]);
        uint256 wordsBefore = before & 1 == 1 ? (before / 2 + 31) / 32 : 0;
        uint256 words = data.length > 31 ? (data.length + 31) / 32 : 0;
        for (uint256 i = 0; i < words || i < wordsBefore; ++i) {
            put(agency, offset(start, i), i < words ? wordOf(data, i) : bytes32(0));
        }
        put(agency, slot, words == 0 ? wordOf(data, 0) | bytes32(data.length * 2) : bytes32(data.length * 2 + 1));
    }

    function wordOf(bytes memory data, uint256 index) private pure returns (bytes32 word) {
        for (uint256 i = 0; i < 32 && index * 32 + i < data.length; ++i) {
            word |= bytes32(data[index * 32 + i]) >> (8 * i);
        }
    }

    // ───────────────────────────── Keys as they stand ─────────────────────────────

    function keySlot(bytes32 agency, bytes32 keyId) internal pure returns (bytes32) {
        return slotAt(agency, keyId, 10);
    }

    function keyAt(bytes32 agency, bytes32 keyId) public view returns (ICounterfoilLedger.KeyState memory key) {
        bytes32 slot = keySlot(agency, keyId);
        uint256 packed = uint256(image[offset(slot, 1)]);
        key.person = image[slot];
        key.roles = uint8(packed);
        key.validFrom = uint48(packed >> 8);
        key.validUntil = uint48(packed >> 56);
        key.revokedAt = uint48(packed >> 104);
        key.revokedByGuardian = uint8(packed >> 152) == 1;
    }

    function putKey(bytes32 agency, bytes32 keyId, ICounterfoilLedger.KeyState memory key) private {
        uint256 packed = key.roles | (key.validFrom << 8) | (key.validUntil << 56) | (key.revokedAt << 104);
        if (key.revokedByGuardian) packed |= 1 << 152;
        put(agency, offset(keySlot(agency, keyId), 1), bytes32(packed));
    }

    function inForce(ICounterfoilLedger.KeyState memory key) internal view returns (bool) {
        return key.person != 0 && key.revokedAt == 0 && key.validFrom <= block.timestamp
            && (key.validUntil == 0 || block.timestamp <= key.validUntil);
    }

    function assertAdmin(bytes32 agency, bytes32 keyId) private view returns (bytes32 person) {
        ICounterfoilLedger.KeyState memory key = keyAt(agency, keyId);
        vm.assertTrue(inForce(key) && key.roles == 4, "No admin in force");
        return key.person;
    }

    // ───────────────────────────── Events ─────────────────────────────

    function replay(Vm.Log[] memory logs) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(ledger)) continue;
            bytes32 kind = logs[i].topics[0];
            if (replayOffices(kind, logs[i].data)) continue;
            bytes32 agency = kind == ICounterfoilLedger.BatchPublished.selector ? logs[i].topics[2] : logs[i].topics[1];
            vm.assertEq(agency, acting, "An event of another agency");
            bool known = replayKeys(kind, agency, logs[i]) || replayAgencies(kind, agency, logs[i])
                || replayPublications(kind, agency, logs[i]);
            vm.assertTrue(known, "An event without a meaning");
        }
    }

    function replayOffices(bytes32 kind, bytes memory data) private returns (bool) {
        if (kind == ICounterfoilLedger.RegistrarAccepted.selector) {
            put(0, bytes32(uint256(13)), abi.decode(data, (bytes32)));
            put(0, bytes32(uint256(14)), 0);
            put(0, bytes32(uint256(16)), 0);
        } else if (kind == ICounterfoilLedger.RegistrarOffered.selector) {
            put(0, bytes32(uint256(14)), abi.decode(data, (bytes32)));
        } else if (kind == ICounterfoilLedger.GuardianAccepted.selector) {
            put(0, bytes32(uint256(15)), abi.decode(data, (bytes32)));
            put(0, bytes32(uint256(16)), 0);
        } else if (kind == ICounterfoilLedger.GuardianOffered.selector) {
            put(0, bytes32(uint256(16)), abi.decode(data, (bytes32)));
        } else if (kind == ICounterfoilLedger.FormatAllowed.selector) {
            (uint256 format, uint256 validFrom) = abi.decode(data, (uint256, uint256));
            vm.assertEq(format, uint256(image[bytes32(uint256(17))]) + 1);
            put(0, bytes32(uint256(17)), bytes32(format));
            put(0, bytes32(uint256(18)), bytes32(validFrom));
        } else if (kind == ICounterfoilLedger.VerifierFixed.selector) {
            put(0, slotAt(abi.decode(data, (bytes32)), 19), bytes32(uint256(1)));
        } else if (kind == ICounterfoilLedger.GrantDelayFixed.selector) {
            grantDelayTold = abi.decode(data, (uint256));
        } else {
            return false;
        }
        return true;
    }

    function replayAgencies(bytes32 kind, bytes32 agency, Vm.Log memory log) private returns (bool) {
        bytes32 slot = slotAt(agency, 9);
        if (kind == ICounterfoilLedger.AgencyRegistered.selector || kind == ICounterfoilLedger.AgencyRenamed.selector) {
            bool isNew = kind == ICounterfoilLedger.AgencyRegistered.selector;
            vm.assertEq(image[slot] == 0, isNew);
            putBytes(agency, slot, bytes(abi.decode(log.data, (string))));
            if (!isNew) put(agency, offset(slot, 3), bytes32(block.timestamp));
            return true;
        }
        if (kind != ICounterfoilLedger.AgencyDescribed.selector) return false;
        (uint256 version, string memory content, bytes32 adminKey) = abi.decode(log.data, (uint256, string, bytes32));
        assertAdmin(agency, adminKey);
        vm.assertEq(version, uint256(image[offset(slot, 1)]) + 1);
        put(agency, offset(slot, 1), bytes32(version));
        put(agency, offset(slot, 2), keccak256(bytes(content)));
        return true;
    }

    // ───────────────────────────── Keys ─────────────────────────────

    struct GrantWords {
        bytes signer;
        string post;
        uint256 roles;
        uint256 validFrom;
        uint256 validUntil;
        bytes32 grantedBy;
        bytes32 secondedBy;
    }

    function replayKeys(bytes32 kind, bytes32 agency, Vm.Log memory log) private returns (bool) {
        if (kind == ICounterfoilLedger.KeyGranted.selector) {
            replayGrant(agency, log);
            return true;
        }
        if (kind != ICounterfoilLedger.KeyRevoked.selector && kind != ICounterfoilLedger.KeyReinstated.selector) {
            return false;
        }
        bytes32 keyId = log.topics[2];
        ICounterfoilLedger.KeyState memory key = keyAt(agency, keyId);
        vm.assertTrue(key.person != 0, "A key never granted");
        if (kind == ICounterfoilLedger.KeyReinstated.selector) {
            vm.assertTrue(key.revokedByGuardian, "Reinstated against an admin");
            (uint256 validFrom,) = abi.decode(log.data, (uint256, string));
            vm.assertEq(validFrom, key.validFrom < block.timestamp ? block.timestamp : key.validFrom);
            key.validFrom = validFrom;
            key.revokedAt = 0;
            key.revokedByGuardian = false;
        } else {
            replayRevocation(agency, keyId, key, log.data);
        }
        putKey(agency, keyId, key);
        return true;
    }

    function replayGrant(bytes32 agency, Vm.Log memory log) private {
        GrantWords memory words = abi.decode(bytes.concat(bytes32(uint256(32)), log.data), (GrantWords));
        bytes32 keyId = log.topics[2];
        vm.assertEq(keyId, keccak256(words.signer));
        vm.assertEq(keyAt(agency, keyId).person, bytes32(0), "Granted twice");
        bool atOnce = words.grantedBy == 0 && words.validFrom == block.timestamp;
        vm.assertTrue(atOnce || words.validFrom == block.timestamp + grantDelayTold, "Another delay");
        if (words.grantedBy == 0) {
            // The registrar alone gives admin keys, and nothing else.
            vm.assertTrue(words.roles == 4 && words.secondedBy == 0, "Not the registrar's to give");
        } else {
            bytes32 person = assertAdmin(agency, words.grantedBy);
            bool byTwo = words.secondedBy == 0 || assertAdmin(agency, words.secondedBy) != person;
            vm.assertTrue(byTwo, "Granted by one person");
        }
        bytes32 slot = keySlot(agency, keyId);
        put(agency, slot, log.topics[3]);
        ICounterfoilLedger.KeyState memory key;
        (key.roles, key.validFrom, key.validUntil) = (words.roles, words.validFrom, words.validUntil);
        putKey(agency, keyId, key);
        putBytes(agency, offset(slot, 2), words.signer);
    }

    function replayRevocation(bytes32 agency, bytes32 keyId, ICounterfoilLedger.KeyState memory key, bytes memory data)
        private
        view
    {
        (ICounterfoilLedger.Office office, bytes32 revokedBy,) =
            abi.decode(data, (ICounterfoilLedger.Office, bytes32, string));
        if (office == ICounterfoilLedger.Office.Guardian) {
            vm.assertTrue(revokedBy == 0 && key.revokedAt == 0, "Revoked by whom?");
        } else if (office == ICounterfoilLedger.Office.Registrar) {
            vm.assertTrue(revokedBy == 0 && key.revokedAt == 0, "Revoked by whom?");
            vm.assertTrue(key.validFrom > block.timestamp, "Cancelled in force");
        } else {
            ICounterfoilLedger.KeyState memory official = keyAt(agency, revokedBy);
            vm.assertTrue(inForce(official), "Revoked by a key not in force");
            vm.assertTrue(official.roles == (revokedBy == keyId ? key.roles : 4), "Not theirs to revoke");
            vm.assertTrue(revokedBy != keyId || key.roles != 4, "An admin key ended itself");
            vm.assertTrue(key.revokedAt == 0 || key.revokedByGuardian, "Revoked twice");
        }
        if (key.revokedAt == 0) key.revokedAt = block.timestamp;
        key.revokedByGuardian = office == ICounterfoilLedger.Office.Guardian;
    }

    // ───────────────────────────── Publications ─────────────────────────────

    function replayPublications(bytes32 kind, bytes32 agency, Vm.Log memory log) private returns (bool) {
        if (kind == ICounterfoilLedger.PublicationOpened.selector) {
            replayOpening(agency, log);
        } else if (kind == ICounterfoilLedger.BatchPublished.selector) {
            replayBatch(agency, log);
        } else if (kind == ICounterfoilLedger.PublicationCompleted.selector) {
            replayCompletion(agency, log.topics[3]);
        } else if (kind == ICounterfoilLedger.PublicationCancelled.selector) {
            replayCancellation(agency, log);
        } else if (kind == ICounterfoilLedger.DisputeMarked.selector) {
            bytes32 slot = slotAt(agency, log.topics[2], 8);
            (bool disputed,) = abi.decode(log.data, (bool, string));
            vm.assertTrue((image[slot] != 0) != disputed, "A dispute marked twice");
            put(agency, slot, bytes32(uint256(disputed ? 1 : 0)));
            ++disputesMarked;
        } else {
            return false;
        }
        return true;
    }

    struct OpeningWords {
        ICounterfoilLedger.Publication publication;
        bytes32 preparerKey;
        bytes32 approverKey;
        bytes preparerSignature;
        bytes approverSignature;
    }

    function replayOpening(bytes32 agency, Vm.Log memory log) private {
        OpeningWords memory words = abi.decode(bytes.concat(bytes32(uint256(32)), log.data), (OpeningWords));
        bytes32 digest = log.topics[3];
        noteOpening(agency, digest, words);
        wasOpened[agency][digest] = true;

        put(agency, slotAt(agency, 5), log.topics[2]);
        partsOf[digest] = words.publication.parts;
        for (uint256 i = 0; i < words.publication.totals.length; ++i) {
            ICounterfoilLedger.Total memory total = words.publication.totals[i];
            put(
                agency,
                slotAt(digest, keyOf(total.stage, total.currency), 12),
                bytes32(uint256(wholeOf(total.sum) * 1e18))
            );
        }
        if (words.publication.parts == 1) return;
        bytes32 delivery = slotAt(agency, 11);
        put(agency, delivery, digest);
        put(agency, offset(delivery, 1), words.publication.partsRoot);
        put(agency, offset(delivery, PREPARER_KEY), words.preparerKey);
        put(agency, offset(delivery, 3), words.approverKey);
        put(
            agency,
            offset(delivery, 4),
            keccak256(abi.encode(keccak256(words.preparerSignature), keccak256(words.approverSignature)))
        );
        put(agency, offset(delivery, 5), bytes32(words.publication.parts));
        put(agency, offset(delivery, NEXT_PART), bytes32(uint256(1)));
        put(agency, offset(delivery, RECORDS_LEFT), bytes32(words.publication.records));
        put(agency, offset(delivery, UNBALANCED), bytes32(words.publication.totals.length));
    }

    function noteOpening(bytes32 agency, bytes32 digest, OpeningWords memory words) private {
        Opening memory opening;
        opening.agency = agency;
        opening.digest = digest;
        opening.recomputedDigest = digestOf(words.publication);
        opening.digestWasKnown = wasOpened[agency][digest] || image[slotAt(agency, digest, 7)] != 0;
        opening.sequence = words.publication.sequence;
        opening.sequenceBefore = uint256(image[slotAt(agency, 5)]);
        opening.previousHead = words.publication.previousHead;
        opening.headBefore = image[slotAt(agency, 3)];
        opening.openedAt = block.timestamp;
        opening.deadline = words.publication.deadline;
        opening.registrar = address(uint160(uint256(image[bytes32(uint256(13))])));
        opening.guardian = address(uint160(uint256(image[bytes32(uint256(15))])));
        opening.preparer = signatureOf(agency, words.preparerKey, opening.recomputedDigest, words.preparerSignature);
        opening.approver = signatureOf(agency, words.approverKey, opening.recomputedDigest, words.approverSignature);
        _openings.push(opening);
    }

    function signatureOf(bytes32 agency, bytes32 keyId, bytes32 digest, bytes memory signature)
        private
        view
        returns (Signature memory noted)
    {
        ICounterfoilLedger.KeyState memory key = keyAt(agency, keyId);
        noted.person = key.person;
        noted.roles = key.roles;
        noted.inForce = inForce(key);
        noted.signer = imageOfBytes(offset(keySlot(agency, keyId), 2));
        address account = address(bytes20(noted.signer));
        if (account.code.length != 0) {
            // A smart account answers for itself.
            (bool done, bytes memory answer) = account.staticcall{gas: 4_000_000}(
                abi.encodeWithSignature("isValidSignature(bytes32,bytes)", digest, signature)
            );
            noted.valid = done && abi.decode(answer, (bytes32)) == bytes32(bytes4(0x1626ba7e));
        } else {
            (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, signature);
            noted.valid = err == ECDSA.RecoverError.NoError && recovered == account;
        }
    }

    /// @dev Of up to 31 bytes: all that the campaigns sign with are accounts.
    function imageOfBytes(bytes32 slot) private view returns (bytes memory data) {
        uint256 word = uint256(image[slot]);
        data = new bytes((word & 0xff) / 2);
        for (uint256 i = 0; i < data.length; ++i) {
            data[i] = bytes32(word)[i];
        }
    }

    function replayBatch(bytes32 agency, Vm.Log memory log) private {
        BatchWords memory words = abi.decode(bytes.concat(bytes32(uint256(32)), log.data), (BatchWords));
        bytes32 digest = log.topics[3];
        put(0, bytes32(uint256(0)), words.head);
        put(0, bytes32(uint256(1)), log.topics[1]);
        put(0, slotAt(log.topics[1], 2), words.batchHash);
        put(agency, slotAt(agency, 3), words.agencyHead);
        put(agency, slotAt(agency, 4), bytes32(words.agencyBatchNumber));
        vm.assertEq(bytes32(words.sequence), image[slotAt(agency, 5)]);
        vm.assertEq(keccak256(words.payload), words.part.payloadHash);
        replayTotals(agency, digest, words.part.totals);

        _partHashes[agency][digest].push(partHashOf(words.part));
        vm.assertEq(words.part.number, _partHashes[agency][digest].length);
        put(agency, slotAt(agency, digest, 7), bytes32(uint256(1)));
        if (partsOf[digest] == 1) return;
        bytes32 delivery = slotAt(agency, 11);
        vm.assertEq(image[delivery], digest, "A part of what is not open");
        put(agency, offset(delivery, NEXT_PART), bytes32(words.part.number + 1));
        put(
            agency,
            offset(delivery, RECORDS_LEFT),
            bytes32(uint256(image[offset(delivery, RECORDS_LEFT)]) - words.part.records)
        );
    }

    function replayTotals(bytes32 agency, bytes32 digest, ICounterfoilLedger.Total[] memory totals) private {
        bytes32 unbalanced = offset(slotAt(agency, 11), UNBALANCED);
        for (uint256 i = 0; i < totals.length; ++i) {
            bytes32 totalKey = keyOf(totals[i].stage, totals[i].currency);
            int256 units = wholeOf(totals[i].sum) * 1e18;
            bytes32 slot = slotAt(agency, totalKey, 6);
            put(agency, slot, bytes32(uint256(int256(uint256(image[slot])) + units)));
            slot = slotAt(digest, totalKey, 12);
            int256 before = int256(uint256(image[slot]));
            put(agency, slot, bytes32(uint256(before - units)));
            if (partsOf[digest] == 1) continue;
            if (before == 0) put(agency, unbalanced, bytes32(uint256(image[unbalanced]) + 1));
            else if (before == units) put(agency, unbalanced, bytes32(uint256(image[unbalanced]) - 1));
        }
    }

    function replayCompletion(bytes32 agency, bytes32 digest) private {
        bytes32 delivery = slotAt(agency, 11);
        put(agency, slotAt(agency, digest, 7), bytes32(uint256(2)));
        vm.assertEq(_partHashes[agency][digest].length, partsOf[digest]);
        if (partsOf[digest] == 1) return;
        vm.assertEq(
            rootOf(_partHashes[agency][digest], 0, partsOf[digest]),
            image[offset(delivery, 1)],
            "Parts that were not signed"
        );
        vm.assertEq(image[offset(delivery, RECORDS_LEFT)], bytes32(0));
        vm.assertEq(image[offset(delivery, UNBALANCED)], bytes32(0));
        clearDelivery(agency);
    }

    function replayCancellation(bytes32 agency, Vm.Log memory log) private {
        bytes32 digest = log.topics[2];
        (uint256 delivered, bytes32 cancelledBy,) = abi.decode(log.data, (uint256, bytes32, string));
        ICounterfoilLedger.KeyState memory official = keyAt(agency, cancelledBy);
        vm.assertTrue(inForce(official), "Cancelled by whom?");
        vm.assertEq(delivered, _partHashes[agency][digest].length);
        bytes32 slot = slotAt(agency, digest, 7);
        vm.assertEq(uint256(image[slot]), delivered == 0 ? 0 : 1);
        put(agency, slot, bytes32(uint256(3)));
        if (delivered != 0) clearDelivery(agency);
        ++cancellations;
    }

    function clearDelivery(bytes32 agency) private {
        for (uint256 i = 0; i < 9; ++i) {
            put(agency, offset(slotAt(agency, 11), i), 0);
        }
    }
}

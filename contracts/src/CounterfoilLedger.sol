// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Grammar} from "./Grammar.sol";
import {ICounterfoilLedger} from "./ICounterfoilLedger.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";
import {Bytes} from "@openzeppelin/contracts/utils/Bytes.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title The public ledger of spending. Its promises, hashes, events and refusals stand in {ICounterfoilLedger}.
/// @dev Every function checks, then writes, then emits. The only calls out are static ones that ask whether a signature is valid.
contract CounterfoilLedger is ICounterfoilLedger {
    // ───────────────────────────── Bounds ─────────────────────────────

    uint256 private constant PREPARER = 1;
    uint256 private constant APPROVER = 2;
    uint256 private constant ADMIN = 4;

    uint256 private constant MAX_PARTS = 65_535;
    uint256 private constant MAX_RECORDS_OF_PART = 4_096;
    uint256 private constant MAX_PAYLOAD_BYTES = 112 * 1024;
    uint256 private constant MAX_NAME_BYTES = 200;
    uint256 private constant MAX_REASON_BYTES = 1_000;
    uint256 private constant MAX_DESCRIPTION_BYTES = 16 * 1024;
    uint256 private constant MAX_SIGNER_BYTES = 1_024;
    uint256 private constant MAX_SIGNATURE_BYTES = 8 * 1024;
    uint256 private constant MAX_GRANT_DELAY = 365 days;
    /// @dev Readers that do not know a format halt: they have this long to learn it.
    uint256 private constant FORMAT_NOTICE = 180 days;
    uint256 private constant RENAME_PAUSE = 30 days;

    bytes32 private constant EMPTY_HASH = keccak256("");

    // ───────────────────────────── EIP-712 types ─────────────────────────────

    /// @dev The chain is asked each time: after a fork, signatures of one side are none on the other.
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant DOMAIN_NAME = keccak256("Counterfoil");
    bytes32 private constant DOMAIN_VERSION = keccak256("1");
    bytes32 private constant TOTAL_TYPE = keccak256("Total(string stage,string currency,string sum)");
    bytes32 private constant PUBLICATION_TYPE = keccak256(
        "Publication(uint256 format,string agency,string agencyName,uint256 sequence,bytes32 previousHead,string period,uint256 records,uint256 parts,bytes32 partsRoot,Total[] totals,string deadline)Total(string stage,string currency,string sum)"
    );
    bytes32 private constant CANCELLATION_TYPE =
        keccak256("Cancellation(string agency,bytes32 publication,string reason)");
    bytes32 private constant KEY_GRANT_TYPE = keccak256(
        "KeyGrant(string agency,bytes signer,bytes32 person,string post,string roles,string validUntil,string deadline)"
    );
    bytes32 private constant KEY_REVOCATION_TYPE =
        keccak256("KeyRevocation(string agency,bytes32 keyId,string reason,string deadline)");
    bytes32 private constant DESCRIPTION_TYPE =
        keccak256("Description(string agency,uint256 version,string content,string deadline)");

    bytes32 private constant NO_END = keccak256("no end");

    // ───────────────────────────── State ─────────────────────────────
    // The order is part of the promise: storage proofs name these slots. `agency` is the code's bytes, zero-padded to 32.

    /// @dev Where a publication's digest stands. Each step is taken once and never back.
    enum Fate {
        Unknown,
        Open,
        Complete,
        Cancelled
    }

    struct Agency {
        string name;
        uint256 descriptionVersion;
        bytes32 descriptionHash;
        uint256 renamedAt;
    }

    struct Key {
        bytes32 person;
        uint8 roles;
        uint48 validFrom;
        uint48 validUntil;
        uint48 revokedAt;
        bool revokedByGuardian;
        bytes signer;
    }

    /// @dev What a grant gives and who gives it, in memory only; zero stands for the registrar.
    struct Grant {
        uint256 roles;
        uint256 validFrom;
        uint256 validUntil;
        bytes32 grantedBy;
        bytes32 secondedBy;
    }

    /// @dev A signed total, parsed, in memory only.
    struct Change {
        bytes32 totalKey;
        int256 units;
    }

    struct Delivery {
        bytes32 digest;
        bytes32 partsRoot;
        bytes32 preparerKey;
        bytes32 approverKey;
        bytes32 signaturesHash;
        uint256 parts;
        uint256 nextPart;
        uint256 recordsLeft;
        uint256 unbalanced;
    }

    /// @inheritdoc ICounterfoilLedger
    bytes32 public head;
    /// @inheritdoc ICounterfoilLedger
    uint256 public batchCount;
    /// @inheritdoc ICounterfoilLedger
    mapping(uint256 number => bytes32 hash) public batchHash;
    mapping(bytes32 agency => bytes32 head) private _agencyHead;
    mapping(bytes32 agency => uint256 count) private _agencyBatchCount;
    mapping(bytes32 agency => uint256 sequence) private _sequence;
    mapping(bytes32 agency => mapping(bytes32 totalKey => int256 units)) private _total;
    mapping(bytes32 agency => mapping(bytes32 digest => Fate fate)) private _fate;
    mapping(bytes32 agency => mapping(uint256 sequence => bool disputed)) private _disputed;
    mapping(bytes32 agency => Agency) private _agency;
    mapping(bytes32 agency => mapping(bytes32 keyId => Key)) private _key;
    mapping(bytes32 agency => Delivery) private _delivery;
    /// @dev What the parts still to come must add, while a publication is open.
    mapping(bytes32 digest => mapping(bytes32 totalKey => int256 units)) private _remaining;

    /// @inheritdoc ICounterfoilLedger
    address public registrar;
    /// @inheritdoc ICounterfoilLedger
    address public offeredRegistrar;
    /// @inheritdoc ICounterfoilLedger
    address public guardian;
    /// @inheritdoc ICounterfoilLedger
    address public offeredGuardian;
    /// @inheritdoc ICounterfoilLedger
    uint256 public formats;
    /// @inheritdoc ICounterfoilLedger
    uint256 public newestFormatFrom;
    /// @inheritdoc ICounterfoilLedger
    mapping(address verifier => bool fixedAtDeployment) public isVerifier;

    /// @inheritdoc ICounterfoilLedger
    uint256 public immutable grantDelay;

    /// @param firstRegistrar Registers agencies and their first admins; meant to be a multisig, in the end.
    /// @param firstGuardian May revoke keys and mark disputes, and nothing else.
    /// @param delay Seconds between a grant of a key and its force, at most a year.
    /// @param verifiers ERC-7913 verifiers of passkeys. Warning: they are trusted, and never change.
    constructor(address firstRegistrar, address firstGuardian, uint256 delay, address[] memory verifiers) {
        if (firstRegistrar == address(0) || firstGuardian == address(0)) revert ZeroAddress();
        if (firstRegistrar == firstGuardian) revert RegistrarIsGuardian(firstRegistrar);
        if (delay > MAX_GRANT_DELAY) revert GrantDelayTooLong(delay, MAX_GRANT_DELAY);
        grantDelay = delay;
        emit GrantDelayFixed(delay);
        registrar = firstRegistrar;
        emit RegistrarAccepted(firstRegistrar);
        guardian = firstGuardian;
        emit GuardianAccepted(firstGuardian);
        formats = 1;
        newestFormatFrom = block.timestamp;
        emit FormatAllowed(1, block.timestamp);
        for (uint256 i = 0; i < verifiers.length; ++i) {
            if (verifiers[i].code.length == 0) revert VerifierHasNoCode(verifiers[i]);
            isVerifier[verifiers[i]] = true;
            emit VerifierFixed(verifiers[i]);
        }
    }

    modifier onlyRegistrar() {
        _checkRegistrar();
        _;
    }

    modifier onlyGuardian() {
        _checkGuardian();
        _;
    }

    // ───────────────────────────── Publishing ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function publish(
        Publication calldata publication,
        Approval calldata preparer,
        Approval calldata approver,
        Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload
    ) external returns (uint256 batchNumber) {
        bytes32 agency = _known(publication.agency);
        bytes32 digest = publicationDigest(publication);
        _checkPublication(agency, digest, publication);
        _checkFourEyes(agency, digest, preparer, PREPARER, approver, APPROVER);

        _sequence[agency] = publication.sequence;
        emit PublicationOpened(
            agency,
            publication.sequence,
            digest,
            publication,
            preparer.keyId,
            approver.keyId,
            preparer.signature,
            approver.signature
        );

        Delivery memory delivery = Delivery({
            digest: digest,
            partsRoot: publication.partsRoot,
            preparerKey: preparer.keyId,
            approverKey: approver.keyId,
            signaturesHash: keccak256(abi.encode(keccak256(preparer.signature), keccak256(approver.signature))),
            parts: publication.parts,
            nextPart: 1,
            recordsLeft: publication.records,
            unbalanced: 0
        });
        _openTotals(delivery, publication.totals);
        return _deliver(agency, delivery, part, path, payload);
    }

    /// @inheritdoc ICounterfoilLedger
    function publishPart(string calldata agency, Part calldata part, bytes32[] calldata path, bytes calldata payload)
        external
        returns (uint256 batchNumber)
    {
        bytes32 code = _known(agency);
        Delivery memory delivery = _delivery[code];
        if (delivery.digest == 0) revert NoOpenPublication(agency);
        return _deliver(code, delivery, part, path, payload);
    }

    /// @inheritdoc ICounterfoilLedger
    function cancel(Cancellation calldata cancellation, Approval calldata official) external {
        bytes32 agency = _known(cancellation.agency);
        bytes32 digest = cancellation.publication;
        if (digest == 0) revert ZeroDigest();
        _checkText(cancellation.reason, MAX_REASON_BYTES);
        Fate fate = _fate[agency][digest];
        if (fate == Fate.Cancelled) revert PublicationIsCancelled(digest);
        if (fate == Fate.Complete) revert PublicationIsComplete(digest);
        _checkApproval(agency, official, PREPARER | APPROVER | ADMIN, _cancellationDigest(cancellation));

        _fate[agency][digest] = Fate.Cancelled;
        uint256 delivered = 0;
        if (fate == Fate.Open) {
            delivered = _delivery[agency].nextPart - 1;
            delete _delivery[agency];
        }
        emit PublicationCancelled(agency, digest, delivered, official.keyId, cancellation.reason);
    }

    /// @dev All that the two officials state, but for their signatures.
    function _checkPublication(bytes32 agency, bytes32 digest, Publication calldata publication) private view {
        if (publication.format == 0 || publication.format > formats) {
            revert FormatNotAllowed(publication.format, formats);
        }
        if (publication.format == formats) _checkFormatInForce();
        string storage name = _agency[agency].name;
        if (keccak256(bytes(publication.agencyName)) != keccak256(bytes(name))) {
            revert WrongAgencyName(publication.agencyName, name);
        }
        if (_fate[agency][digest] == Fate.Cancelled) revert PublicationIsCancelled(digest);
        if (_delivery[agency].digest != 0) revert PublicationStillOpen(_delivery[agency].digest);
        uint256 expected = _sequence[agency] + 1;
        if (publication.sequence != expected) revert WrongSequence(publication.sequence, expected);
        if (publication.previousHead != _agencyHead[agency]) {
            revert WrongPreviousHead(publication.previousHead, _agencyHead[agency]);
        }
        if (!Grammar.isPeriod(publication.period)) revert MalformedPeriod(publication.period);
        _checkDeadline(publication.deadline);

        if (publication.parts == 0 || publication.parts > MAX_PARTS) {
            revert PartsOutOfBounds(publication.parts, MAX_PARTS);
        }
        if (publication.records == 0) {
            if (publication.parts != 1 || publication.totals.length != 0) revert NilReturnNotEmpty();
        } else {
            uint256 most = publication.parts * MAX_RECORDS_OF_PART;
            if (publication.records < publication.parts || publication.records > most) {
                revert RecordsOutOfBounds(publication.records, publication.parts, most);
            }
        }
    }

    /// @dev What is signed is what remains, until the parts have used it up.
    function _openTotals(Delivery memory delivery, Total[] calldata signed) private {
        Change[] memory changes = _parseTotals(signed);
        for (uint256 i = 0; i < changes.length; ++i) {
            _remaining[delivery.digest][changes[i].totalKey] = changes[i].units;
        }
        delivery.unbalanced = changes.length;
    }

    /// @dev Takes the next part of a delivery, whether just opened or under way, and writes its batch.
    function _deliver(
        bytes32 agency,
        Delivery memory delivery,
        Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload
    ) private returns (uint256 number) {
        _checkPart(delivery, part, payload);
        Change[] memory changes = _parseTotals(part.totals);
        bytes32 partHash = _checkProof(delivery, part, _totalsHash(changes), path);

        for (uint256 i = 0; i < changes.length; ++i) {
            _total[agency][changes[i].totalKey] += changes[i].units;
            _useUp(delivery, changes[i]);
        }
        delivery.nextPart += 1;
        delivery.recordsLeft -= part.records;

        number = ++batchCount;
        _appendBatch(agency, delivery, number, part, partHash, payload);
        _settle(agency, delivery);
    }

    function _checkPart(Delivery memory delivery, Part calldata part, bytes calldata payload) private pure {
        if (part.number != delivery.nextPart) revert PartOutOfOrder(part.number, delivery.nextPart);
        if (payload.length > MAX_PAYLOAD_BYTES) revert PayloadTooLong(payload.length, MAX_PAYLOAD_BYTES);
        bytes32 payloadHash = keccak256(payload);
        if (part.payloadHash != payloadHash) revert WrongPayloadHash(payloadHash, part.payloadHash);

        bool isNilReturn = delivery.parts == 1 && delivery.recordsLeft == 0;
        if (isNilReturn) {
            if (part.records != 0 || part.recordsRoot != EMPTY_HASH || payload.length != 0) revert NilReturnNotEmpty();
            return;
        }
        if (payload.length == 0) revert EmptyPayload();
        if (part.records == 0 || part.records > MAX_RECORDS_OF_PART) {
            revert RecordsOutOfBounds(part.records, 1, MAX_RECORDS_OF_PART);
        }
        bool isLast = part.number == delivery.parts;
        if (part.records > delivery.recordsLeft || (isLast && part.records != delivery.recordsLeft)) {
            revert RecordsDoNotAddUp(part.records, delivery.recordsLeft);
        }
    }

    /// @dev Ordered inclusion under `partsRoot`, as RFC 9162 §2.1.3.2 verifies it: position and length of the path are exact.
    function _checkProof(Delivery memory delivery, Part calldata part, bytes32 totalsHash, bytes32[] calldata path)
        private
        pure
        returns (bytes32 partHash)
    {
        partHash = keccak256(
            abi.encodePacked(
                bytes1(0x02), abi.encode(part.number, part.records, part.recordsRoot, part.payloadHash, totalsHash)
            )
        );
        bytes32 root = partHash;
        uint256 index = part.number - 1;
        uint256 last = delivery.parts - 1;
        for (uint256 i = 0; i < path.length; ++i) {
            if (last == 0) revert PartNotProved(partHash, delivery.partsRoot);
            if (index & 1 == 1 || index == last) {
                root = keccak256(abi.encodePacked(bytes1(0x01), path[i], root));
                while (index & 1 == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                root = keccak256(abi.encodePacked(bytes1(0x01), root, path[i]));
            }
            index >>= 1;
            last >>= 1;
        }
        if (last != 0 || root != delivery.partsRoot) revert PartNotProved(partHash, delivery.partsRoot);
    }

    /// @dev `unbalanced` counts the stages and currencies in which the parts so far differ from what was signed.
    function _useUp(Delivery memory delivery, Change memory change) private {
        int256 before = _remaining[delivery.digest][change.totalKey];
        int256 left = before - change.units;
        _remaining[delivery.digest][change.totalKey] = left;
        if (before == 0) delivery.unbalanced += 1;
        else if (left == 0) delivery.unbalanced -= 1;
    }

    function _appendBatch(
        bytes32 agency,
        Delivery memory delivery,
        uint256 number,
        Part calldata part,
        bytes32 partHash,
        bytes calldata payload
    ) private {
        bytes32 hash = keccak256(
            abi.encode(
                number,
                delivery.digest,
                partHash,
                delivery.preparerKey,
                delivery.approverKey,
                delivery.signaturesHash,
                block.timestamp
            )
        );
        batchHash[number] = hash;
        head = keccak256(abi.encode(head, hash));
        _agencyHead[agency] = keccak256(abi.encode(_agencyHead[agency], hash));
        _agencyBatchCount[agency] += 1;
        emit BatchPublished(
            number,
            agency,
            delivery.digest,
            _sequence[agency],
            _agencyBatchCount[agency],
            part,
            delivery.preparerKey,
            delivery.approverKey,
            delivery.signaturesHash,
            hash,
            head,
            _agencyHead[agency],
            payload
        );
    }

    /// @dev After a part: the publication is complete, or waits for the next one.
    function _settle(bytes32 agency, Delivery memory delivery) private {
        if (delivery.nextPart <= delivery.parts) {
            _fate[agency][delivery.digest] = Fate.Open;
            _delivery[agency] = delivery;
            return;
        }
        if (delivery.unbalanced != 0) revert TotalsDoNotAddUp(delivery.digest);
        _fate[agency][delivery.digest] = Fate.Complete;
        if (delivery.parts != 1) delete _delivery[agency];
        emit PublicationCompleted(agency, _sequence[agency], delivery.digest);
    }

    /// @dev Well formed, sorted by stage and then currency, each once, none zero.
    function _parseTotals(Total[] calldata totals) private pure returns (Change[] memory changes) {
        changes = new Change[](totals.length);
        bytes32 previous = 0;
        for (uint256 i = 0; i < totals.length; ++i) {
            bytes32 totalKey = _totalKey(totals[i].stage, totals[i].currency);
            if (totalKey <= previous) revert TotalsNotSorted(totals[i].stage, totals[i].currency);
            (bool ok, int256 units) = Grammar.parseSum(totals[i].sum);
            if (!ok) revert MalformedSum(totals[i].sum);
            changes[i] = Change(totalKey, units);
            previous = totalKey;
        }
    }

    function _totalKey(string calldata stage, string calldata currency) private pure returns (bytes32) {
        if (!Grammar.isStage(stage)) revert MalformedStage(stage);
        if (!Grammar.isCurrency(currency)) revert MalformedCurrency(currency);
        return bytes32(bytes(stage)) | (bytes32(bytes(currency)) >> 232);
    }

    function _totalsHash(Change[] memory changes) private pure returns (bytes32) {
        bytes32[] memory words = new bytes32[](changes.length * 2);
        for (uint256 i = 0; i < changes.length; ++i) {
            words[2 * i] = changes[i].totalKey;
            words[2 * i + 1] = bytes32(uint256(changes[i].units));
        }
        return keccak256(abi.encodePacked(words));
    }

    // ───────────────────────────── Officials and descriptions ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function grantKey(KeyGrant calldata grant, Approval calldata admin, Approval calldata second) external {
        bytes32 agency = _known(grant.agency);
        bytes32 digest = _keyGrantDigest(grant);
        _checkFourEyes(agency, digest, admin, ADMIN, second, ADMIN);
        _grantKey(agency, grant, admin.keyId, second.keyId);
    }

    /// @inheritdoc ICounterfoilLedger
    function revokeKey(KeyRevocation calldata revocation, Approval calldata official) external {
        bytes32 agency = _known(revocation.agency);
        bytes32 keyId = revocation.keyId;
        _checkDeadline(revocation.deadline);
        _checkText(revocation.reason, MAX_REASON_BYTES);
        Key storage revoked = _grantedKey(agency, keyId);
        if (revoked.revokedAt != 0 && !revoked.revokedByGuardian) revert KeyIsRevoked(keyId, revoked.revokedAt);
        bool ofItself = keyId == official.keyId;
        // Whoever revokes an admin key is an admin with another one, which stays: so the last cannot leave.
        if (ofItself && revoked.roles == ADMIN) revert AdminKeyCannotEndItself(keyId);
        _checkApproval(agency, official, ofItself ? PREPARER | APPROVER : ADMIN, _keyRevocationDigest(revocation));

        if (revoked.revokedAt == 0) revoked.revokedAt = uint48(block.timestamp);
        revoked.revokedByGuardian = false;
        emit KeyRevoked(agency, keyId, Office.Official, official.keyId, revocation.reason);
    }

    /// @inheritdoc ICounterfoilLedger
    function describe(Description calldata description, Approval calldata admin) external {
        bytes32 agency = _known(description.agency);
        _checkDeadline(description.deadline);
        _checkText(description.content, MAX_DESCRIPTION_BYTES);
        uint256 expected = _agency[agency].descriptionVersion + 1;
        if (description.version != expected) revert WrongVersion(description.version, expected);
        _checkApproval(agency, admin, ADMIN, _descriptionDigest(description));

        _agency[agency].descriptionVersion = description.version;
        _agency[agency].descriptionHash = keccak256(bytes(description.content));
        emit AgencyDescribed(agency, description.version, description.content, admin.keyId);
    }

    function _grantKey(bytes32 agency, KeyGrant calldata grant, bytes32 grantedBy, bytes32 secondedBy) private {
        _checkDeadline(grant.deadline);
        uint256 roles = _parseRoles(grant.roles);
        uint256 validFrom = block.timestamp + grantDelay;
        uint256 validUntil = 0;
        if (keccak256(bytes(grant.validUntil)) != NO_END) {
            bool ok;
            (ok, validUntil) = Grammar.parseMoment(grant.validUntil);
            if (!ok) revert MalformedMoment(grant.validUntil);
            if (roles == ADMIN) revert AdminKeyHasNoEnd(validUntil);
            if (validUntil < validFrom) revert ValidityEndsBeforeItBegins(validFrom, validUntil);
        }
        _addKey(
            agency, grant.signer, grant.person, grant.post, Grant(roles, validFrom, validUntil, grantedBy, secondedBy)
        );
    }

    function _parseRoles(string calldata words) private pure returns (uint256) {
        bytes32 hash = keccak256(bytes(words));
        if (hash == keccak256("preparer")) return PREPARER;
        if (hash == keccak256("approver")) return APPROVER;
        if (hash == keccak256("preparer and approver")) return PREPARER | APPROVER;
        if (hash == keccak256("admin")) return ADMIN;
        revert UnknownRoles(words);
    }

    function _addKey(bytes32 agency, bytes calldata signer, bytes32 person, string calldata post, Grant memory grant)
        private
    {
        if (person == 0) revert ZeroPerson();
        _checkText(post, MAX_NAME_BYTES);
        _checkSigner(signer);
        bytes32 keyId = keccak256(signer);
        Key storage added = _key[agency][keyId];
        if (added.person != 0) revert KeyAlreadyGranted(keyId);

        added.person = person;
        added.roles = uint8(grant.roles);
        added.validFrom = uint48(grant.validFrom);
        added.validUntil = uint48(grant.validUntil);
        added.signer = signer;
        emit KeyGranted(
            agency,
            keyId,
            person,
            signer,
            post,
            grant.roles,
            grant.validFrom,
            grant.validUntil,
            grant.grantedBy,
            grant.secondedBy
        );
    }

    function _addAdminKey(bytes32 agency, AdminKey calldata admin, uint256 validFrom) private {
        _addKey(agency, admin.signer, admin.person, admin.post, Grant(ADMIN, validFrom, 0, 0, 0));
    }

    // ───────────────────────────── Registrar ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function registerAgency(string calldata agency, string calldata name, AdminKey[] calldata admins)
        external
        onlyRegistrar
    {
        if (!Grammar.isCode(agency)) revert MalformedCode(agency);
        bytes32 code = bytes32(bytes(agency));
        if (bytes(_agency[code].name).length != 0) revert AgencyAlreadyRegistered(agency);
        if (admins.length == 0) revert NoAdmin();
        _checkText(name, MAX_NAME_BYTES);

        _agency[code].name = name;
        emit AgencyRegistered(code, name);
        for (uint256 i = 0; i < admins.length; ++i) {
            _addAdminKey(code, admins[i], block.timestamp);
        }
    }

    /// @inheritdoc ICounterfoilLedger
    function renameAgency(string calldata agency, string calldata name) external onlyRegistrar {
        bytes32 code = _known(agency);
        _checkText(name, MAX_NAME_BYTES);
        uint256 renamedAt = _agency[code].renamedAt;
        if (renamedAt != 0 && block.timestamp < renamedAt + RENAME_PAUSE) {
            revert RenamedTooRecently(agency, renamedAt + RENAME_PAUSE);
        }

        _agency[code].name = name;
        _agency[code].renamedAt = block.timestamp;
        emit AgencyRenamed(code, name);
    }

    /// @inheritdoc ICounterfoilLedger
    function grantAdminKey(string calldata agency, AdminKey calldata admin) external onlyRegistrar {
        _addAdminKey(_known(agency), admin, block.timestamp + grantDelay);
    }

    /// @inheritdoc ICounterfoilLedger
    function countersignGrant(KeyGrant calldata grant, Approval calldata admin) external onlyRegistrar {
        bytes32 agency = _known(grant.agency);
        _checkApproval(agency, admin, ADMIN, _keyGrantDigest(grant));
        _grantKey(agency, grant, admin.keyId, 0);
    }

    /// @inheritdoc ICounterfoilLedger
    function cancelGrant(string calldata agency, bytes32 keyId, string calldata reason) external onlyRegistrar {
        bytes32 code = _known(agency);
        Key storage cancelled = _checkNotRevoked(code, keyId, reason);
        if (cancelled.validFrom <= block.timestamp) revert GrantAlreadyInForce(keyId, cancelled.validFrom);

        cancelled.revokedAt = uint48(block.timestamp);
        emit KeyRevoked(code, keyId, Office.Registrar, 0, reason);
    }

    /// @inheritdoc ICounterfoilLedger
    function reinstateKey(string calldata agency, bytes32 keyId, string calldata reason) external onlyRegistrar {
        bytes32 code = _known(agency);
        _checkText(reason, MAX_REASON_BYTES);
        Key storage reinstated = _grantedKey(code, keyId);
        if (!reinstated.revokedByGuardian) revert KeyNotRevokedByGuardian(keyId);

        // A grant that was revoked before it came into force still waits for its time.
        if (reinstated.validFrom < block.timestamp) reinstated.validFrom = uint48(block.timestamp);
        reinstated.revokedAt = 0;
        reinstated.revokedByGuardian = false;
        emit KeyReinstated(code, keyId, reinstated.validFrom, reason);
    }

    /// @inheritdoc ICounterfoilLedger
    function allowNextFormat() external onlyRegistrar {
        _checkFormatInForce();

        newestFormatFrom = block.timestamp + FORMAT_NOTICE;
        emit FormatAllowed(++formats, newestFormatFrom);
    }

    /// @inheritdoc ICounterfoilLedger
    function offerRegistrar(address next) external onlyRegistrar {
        offeredRegistrar = next;
        emit RegistrarOffered(next);
    }

    /// @inheritdoc ICounterfoilLedger
    function acceptRegistrar() external {
        if (msg.sender != offeredRegistrar) revert NotOfferedRegistrar(msg.sender, offeredRegistrar);
        if (msg.sender == guardian) revert RegistrarIsGuardian(msg.sender);
        registrar = msg.sender;
        offeredRegistrar = address(0);
        // What the last registrar offered ends with it.
        offeredGuardian = address(0);
        emit RegistrarAccepted(msg.sender);
    }

    /// @inheritdoc ICounterfoilLedger
    function offerGuardian(address next) external onlyRegistrar {
        offeredGuardian = next;
        emit GuardianOffered(next);
    }

    /// @inheritdoc ICounterfoilLedger
    function acceptGuardian() external {
        if (msg.sender != offeredGuardian) revert NotOfferedGuardian(msg.sender, offeredGuardian);
        if (msg.sender == registrar) revert RegistrarIsGuardian(msg.sender);
        guardian = msg.sender;
        offeredGuardian = address(0);
        emit GuardianAccepted(msg.sender);
    }

    // ───────────────────────────── Guardian ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function guardianRevokeKey(string calldata agency, bytes32 keyId, string calldata reason) external onlyGuardian {
        bytes32 code = _known(agency);
        Key storage revoked = _checkNotRevoked(code, keyId, reason);

        revoked.revokedAt = uint48(block.timestamp);
        revoked.revokedByGuardian = true;
        emit KeyRevoked(code, keyId, Office.Guardian, 0, reason);
    }

    /// @inheritdoc ICounterfoilLedger
    function markDispute(string calldata agency, uint256 sequence, bool disputed, string calldata reason)
        external
        onlyGuardian
    {
        bytes32 code = _known(agency);
        _checkText(reason, MAX_REASON_BYTES);
        if (sequence == 0 || sequence > _sequence[code]) revert UnknownSequence(sequence, _sequence[code]);
        if (_disputed[code][sequence] == disputed) revert DisputeUnchanged(sequence, disputed);

        _disputed[code][sequence] = disputed;
        emit DisputeMarked(code, sequence, disputed, reason);
    }

    // ───────────────────────────── Checks that several actions share ─────────────────────────────

    function _checkFormatInForce() private view {
        if (block.timestamp < newestFormatFrom) revert FormatNotYetInForce(formats, newestFormatFrom);
    }

    function _checkRegistrar() private view {
        if (msg.sender != registrar) revert NotRegistrar(msg.sender);
    }

    function _checkGuardian() private view {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
    }

    /// @dev The code's bytes, zero-padded; zero, which is never registered, for what would be cut or padded to another's code.
    function _codeOf(string calldata agency) private pure returns (bytes32) {
        bytes calldata text = bytes(agency);
        if (text.length == 0 || text.length > 31 || text[text.length - 1] == 0) return 0;
        return bytes32(text);
    }

    function _known(string calldata agency) private view returns (bytes32 code) {
        code = _codeOf(agency);
        if (bytes(_agency[code].name).length == 0) revert UnknownAgency(agency);
    }

    function _grantedKey(bytes32 agency, bytes32 keyId) private view returns (Key storage granted) {
        granted = _key[agency][keyId];
        if (granted.person == 0) revert UnknownKey(keyId);
    }

    function _checkNotRevoked(bytes32 agency, bytes32 keyId, string calldata reason)
        private
        view
        returns (Key storage granted)
    {
        _checkText(reason, MAX_REASON_BYTES);
        granted = _grantedKey(agency, keyId);
        if (granted.revokedAt != 0) revert KeyIsRevoked(keyId, granted.revokedAt);
    }

    /// @dev Both have approved `digest`, each in its role, and are two persons.
    function _checkFourEyes(
        bytes32 agency,
        bytes32 digest,
        Approval calldata first,
        uint256 firstRole,
        Approval calldata second,
        uint256 secondRole
    ) private view {
        bytes32 person = _checkApproval(agency, first, firstRole, digest);
        if (_checkApproval(agency, second, secondRole, digest) == person) revert SamePerson(person);
    }

    /// @dev The key is in force, has one of `roles`, and its signer has signed `digest`.
    /// @return person Who holds the key.
    function _checkApproval(bytes32 agency, Approval calldata approval, uint256 roles, bytes32 digest)
        private
        view
        returns (bytes32 person)
    {
        Key storage used = _grantedKey(agency, approval.keyId);
        person = used.person;
        if (used.roles & roles == 0) revert KeyLacksRole(approval.keyId, used.roles, roles);
        if (used.revokedAt != 0) revert KeyIsRevoked(approval.keyId, used.revokedAt);
        if (block.timestamp < used.validFrom) revert KeyNotYetInForce(approval.keyId, used.validFrom);
        if (used.validUntil != 0 && block.timestamp > used.validUntil) {
            revert KeyExpired(approval.keyId, used.validUntil);
        }
        uint256 length = approval.signature.length;
        if (length > MAX_SIGNATURE_BYTES) revert LengthOutOfBounds(length, 0, MAX_SIGNATURE_BYTES);
        if (!_isSigned(used.signer, digest, approval.signature)) revert InvalidSignature(approval.keyId, digest);
    }

    /// @dev ECDSA first, so that an account with delegated code (EIP-7702) still signs as a wallet; then ERC-1271; or ERC-7913.
    /// @dev The call is static and its answer is cut at 64 bytes: a hostile signer can waste its carrier's gas, and nothing else.
    function _isSigned(bytes memory signer, bytes32 digest, bytes calldata signature) private view returns (bool) {
        address account = address(bytes20(signer));
        bytes memory question;
        bytes4 yes;
        if (signer.length == 20) {
            if (account == registrar || account == guardian) revert OfficeHolderCannotSign(account);
            (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
            if (err == ECDSA.RecoverError.NoError && recovered == account) return true;
            question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
            yes = IERC1271.isValidSignature.selector;
        } else {
            question = abi.encodeCall(IERC7913SignatureVerifier.verify, (Bytes.slice(signer, 20), digest, signature));
            yes = IERC7913SignatureVerifier.verify.selector;
        }
        (bool success, bytes32 answer,) = LowLevelCall.staticcallReturn64Bytes(account, question);
        return success && LowLevelCall.returnDataSize() >= 32 && answer == yes;
    }

    /// @dev 20 bytes of a wallet or smart account, or a verifier of the fixed set and its key.
    function _checkSigner(bytes calldata signer) private view {
        if (signer.length < 20 || signer.length > MAX_SIGNER_BYTES) {
            revert LengthOutOfBounds(signer.length, 20, MAX_SIGNER_BYTES);
        }
        address account = address(bytes20(signer));
        if (signer.length != 20) {
            if (!isVerifier[account]) revert UnknownVerifier(account);
        } else if (account == address(0)) {
            revert ZeroAddress();
        } else if (account == registrar || account == guardian) {
            revert OfficeHolderCannotSign(account);
        }
    }

    function _checkDeadline(string calldata deadline) private view {
        (bool ok, uint256 timestamp) = Grammar.parseMoment(deadline);
        if (!ok) revert MalformedMoment(deadline);
        if (timestamp < block.timestamp) revert DeadlinePassed(timestamp, block.timestamp);
    }

    function _checkText(string calldata text, uint256 most) private pure {
        uint256 length = bytes(text).length;
        if (length == 0 || length > most) revert LengthOutOfBounds(length, 1, most);
        uint256 position = Grammar.findFlaw(text);
        if (position != length) revert MalformedText(position);
    }

    // ───────────────────────────── Digests ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function publicationDigest(Publication calldata publication) public view returns (bytes32) {
        bytes32[] memory totals = new bytes32[](publication.totals.length);
        for (uint256 i = 0; i < totals.length; ++i) {
            totals[i] = keccak256(
                abi.encode(
                    TOTAL_TYPE,
                    keccak256(bytes(publication.totals[i].stage)),
                    keccak256(bytes(publication.totals[i].currency)),
                    keccak256(bytes(publication.totals[i].sum))
                )
            );
        }
        return _toDigest(
            keccak256(
                abi.encode(
                    PUBLICATION_TYPE,
                    publication.format,
                    keccak256(bytes(publication.agency)),
                    keccak256(bytes(publication.agencyName)),
                    publication.sequence,
                    publication.previousHead,
                    keccak256(bytes(publication.period)),
                    publication.records,
                    publication.parts,
                    publication.partsRoot,
                    keccak256(abi.encodePacked(totals)),
                    keccak256(bytes(publication.deadline))
                )
            )
        );
    }

    function _toDigest(bytes32 structHash) private view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domainSeparator(), structHash);
    }

    function _cancellationDigest(Cancellation calldata cancellation) private view returns (bytes32) {
        return _toDigest(
            keccak256(
                abi.encode(
                    CANCELLATION_TYPE,
                    keccak256(bytes(cancellation.agency)),
                    cancellation.publication,
                    keccak256(bytes(cancellation.reason))
                )
            )
        );
    }

    function _keyGrantDigest(KeyGrant calldata grant) private view returns (bytes32) {
        return _toDigest(
            keccak256(
                abi.encode(
                    KEY_GRANT_TYPE,
                    keccak256(bytes(grant.agency)),
                    keccak256(grant.signer),
                    grant.person,
                    keccak256(bytes(grant.post)),
                    keccak256(bytes(grant.roles)),
                    keccak256(bytes(grant.validUntil)),
                    keccak256(bytes(grant.deadline))
                )
            )
        );
    }

    function _keyRevocationDigest(KeyRevocation calldata revocation) private view returns (bytes32) {
        return _toDigest(
            keccak256(
                abi.encode(
                    KEY_REVOCATION_TYPE,
                    keccak256(bytes(revocation.agency)),
                    revocation.keyId,
                    keccak256(bytes(revocation.reason)),
                    keccak256(bytes(revocation.deadline))
                )
            )
        );
    }

    function _descriptionDigest(Description calldata description) private view returns (bytes32) {
        return _toDigest(
            keccak256(
                abi.encode(
                    DESCRIPTION_TYPE,
                    keccak256(bytes(description.agency)),
                    description.version,
                    keccak256(bytes(description.content)),
                    keccak256(bytes(description.deadline))
                )
            )
        );
    }

    // ───────────────────────────── Reading ─────────────────────────────

    /// @inheritdoc ICounterfoilLedger
    function checkApproval(string calldata agency, Approval calldata approval, uint256 roles, bytes32 digest)
        external
        view
        returns (bytes32 person)
    {
        return _checkApproval(_known(agency), approval, roles, digest);
    }

    /// @inheritdoc ICounterfoilLedger
    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, DOMAIN_NAME, DOMAIN_VERSION, block.chainid, address(this)));
    }

    /// @inheritdoc ICounterfoilLedger
    function agencyState(string calldata agency) external view returns (AgencyState memory) {
        bytes32 code = _codeOf(agency);
        Agency storage asked = _agency[code];
        return AgencyState({
            registered: bytes(asked.name).length != 0,
            name: asked.name,
            sequence: _sequence[code],
            batchCount: _agencyBatchCount[code],
            head: _agencyHead[code],
            descriptionVersion: asked.descriptionVersion,
            descriptionHash: asked.descriptionHash
        });
    }

    /// @inheritdoc ICounterfoilLedger
    function openPublication(string calldata agency) external view returns (OpenPublication memory) {
        Delivery storage delivery = _delivery[_known(agency)];
        return OpenPublication({
            digest: delivery.digest,
            partsRoot: delivery.partsRoot,
            parts: delivery.parts,
            nextPart: delivery.nextPart,
            recordsLeft: delivery.recordsLeft,
            preparerKey: delivery.preparerKey,
            approverKey: delivery.approverKey,
            signaturesHash: delivery.signaturesHash
        });
    }

    /// @inheritdoc ICounterfoilLedger
    function total(string calldata agency, string calldata stage, string calldata currency)
        external
        view
        returns (int256 units)
    {
        return _total[_known(agency)][_totalKey(stage, currency)];
    }

    /// @inheritdoc ICounterfoilLedger
    function key(string calldata agency, bytes32 keyId) external view returns (KeyState memory) {
        Key storage asked = _key[_known(agency)][keyId];
        return KeyState({
            person: asked.person,
            roles: asked.roles,
            validFrom: asked.validFrom,
            validUntil: asked.validUntil,
            revokedAt: asked.revokedAt,
            revokedByGuardian: asked.revokedByGuardian
        });
    }

    /// @inheritdoc ICounterfoilLedger
    function signerOf(string calldata agency, bytes32 keyId) external view returns (bytes memory) {
        return _key[_known(agency)][keyId].signer;
    }

    /// @inheritdoc ICounterfoilLedger
    function keyInForce(string calldata agency, bytes32 keyId, uint256 roles) external view returns (bool) {
        Key storage asked = _key[_known(agency)][keyId];
        return asked.roles & roles != 0 && asked.revokedAt == 0 && block.timestamp >= asked.validFrom
            && (asked.validUntil == 0 || block.timestamp <= asked.validUntil);
    }

    /// @inheritdoc ICounterfoilLedger
    function isDisputed(string calldata agency, uint256 sequence) external view returns (bool) {
        return _disputed[_known(agency)][sequence];
    }

    /// @inheritdoc ICounterfoilLedger
    function isCancelled(string calldata agency, bytes32 digest) external view returns (bool) {
        return _fate[_known(agency)][digest] == Fate.Cancelled;
    }
}

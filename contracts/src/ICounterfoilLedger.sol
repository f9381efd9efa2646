// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The public ledger of spending: what it holds, who may write to it, and what nobody can do.
/// @notice Officials of an agency sign a publication; anyone may carry it here. What stands here is never changed or removed.
/// @dev Warning: the ledger shows who stated what, and when. Whether money moved, or whether what was signed is true, lies outside it.
/// @dev No proxy, no upgrade, no delegatecall, no pause, no ether. Time is the block's.
///
/// Hashes (H is keccak256; all integers in `abi.encode` are 32 bytes):
///   record    leaf          = H(0x00 ‖ agency code ‖ line), line = canonical JSON without its newline
///   tree      node          = H(0x01 ‖ left ‖ right), shape of RFC 6962; of no leaves: H("")
///   part      partHash      = H(0x02 ‖ abi.encode(number, records, recordsRoot, payloadHash, totalsHash))
///             totalsHash    = H(concatenation over totals of abi.encode(key, units)); of none: H("")
///             key           = bytes32: stage, zero-padded to 29 bytes, then the 3 bytes of the currency
///             partsRoot     = the tree above over part hashes, in order of part number
///   batch     batchHash     = H(abi.encode(number, publicationDigest, partHash, preparerKey, approverKey,
///                             signaturesHash, block.timestamp))
///             signaturesHash = H(abi.encode(H(preparer signature), H(approver signature)))
///   head      head'         = H(head ‖ batchHash), from zero; one per agency and one for all
///   key id    keyId         = H(signer), signer = ERC-7913 bytes
interface ICounterfoilLedger {
    // ───────────────────────────── What officials sign ─────────────────────────────

    /// @notice Change to the running total of one stage and currency.
    /// @param stage Lower-case letters and hyphens, at most 28 bytes.
    /// @param currency Three upper-case letters.
    /// @param sum Plain decimal, "1204.50" or "-3": no plus sign, no leading zeros, no "-0", at most 18 decimals, not zero.
    struct Total {
        string stage;
        string currency;
        string sum;
    }

    /// @notice One period of one agency, as two officials sign it (EIP-712 type `Publication`).
    /// @param format Format of the records; this ledger accepts 1 up to `formats()`.
    /// @param agency The agency's code.
    /// @param agencyName Must equal the registered name, so that the wallet shows the true one.
    /// @param sequence The agency's own count of publications, from 1.
    /// @param previousHead The agency's head when this was signed: a signature never lands on another history.
    /// @param period `YYYY`, `YYYY-MM` or `YYYY-MM-DD/YYYY-MM-DD`.
    /// @param records Number of records in all parts; 0 is a nil return, in one part with an empty payload.
    /// @param parts Number of parts, at least 1.
    /// @param partsRoot Root of the tree of part hashes.
    /// @param totals Sum over all parts; sorted by stage, then currency, each once, none zero.
    /// @param deadline `YYYY-MM-DDTHH:MM:SSZ`: the first part must be carried by then.
    struct Publication {
        uint256 format;
        string agency;
        string agencyName;
        uint256 sequence;
        bytes32 previousHead;
        string period;
        uint256 records;
        uint256 parts;
        bytes32 partsRoot;
        Total[] totals;
        string deadline;
    }

    /// @notice One part of a publication: what one transaction carries. Proved under `partsRoot`, so it is not signed again.
    /// @param number From 1; the leaf of part n is the tree's leaf n - 1.
    /// @param records At least 1 and at most 4,096; 0 in a nil return.
    /// @param recordsRoot Root of the tree over the records' leaves.
    /// @param payloadHash keccak256 of the payload.
    /// @param totals What this part adds; the parts' totals add up to the publication's. Their figures are signed, not their
    /// spelling: whoever carries a part may write "7" or "7.0".
    struct Part {
        uint256 number;
        uint256 records;
        bytes32 recordsRoot;
        bytes32 payloadHash;
        Total[] totals;
    }

    /// @notice Which key signed, and its signature: 65-byte ECDSA for a wallet, ERC-1271 data, or the verifier's encoding for a passkey.
    struct Approval {
        bytes32 keyId;
        bytes signature;
    }

    /// @notice An official of the agency takes back what is signed and not delivered (EIP-712 type `Cancellation`).
    /// @dev Without a deadline: it concerns one publication, and can only ever stop it.
    struct Cancellation {
        string agency;
        bytes32 publication;
        string reason;
    }

    /// @notice Two admins give a key to a person (EIP-712 type `KeyGrant`).
    /// @param signer ERC-7913 signer: 20 bytes for a wallet or smart account, or verifier address ‖ key.
    /// @param person Pseudonymous id of the person in this agency; two keys of one person never make four eyes.
    /// @param post The person's post in words ("Head of payments"); never a name.
    /// @param roles "preparer", "approver", "preparer and approver" or "admin".
    /// @param validUntil `YYYY-MM-DDTHH:MM:SSZ`, the last second of validity, or "no end". An admin key has no end.
    /// @param deadline `YYYY-MM-DDTHH:MM:SSZ`: the grant must be carried by then. Warning: until then it can be, so keep it near.
    struct KeyGrant {
        string agency;
        bytes signer;
        bytes32 person;
        string post;
        string roles;
        string validUntil;
        string deadline;
    }

    /// @notice An official ends a key (EIP-712 type `KeyRevocation`).
    /// @dev Without a counter on purpose: nobody can delay a revocation by slipping another order in before it.
    struct KeyRevocation {
        string agency;
        bytes32 keyId;
        string reason;
        string deadline;
    }

    /// @notice An admin's key as the registrar gives it.
    struct AdminKey {
        bytes signer;
        bytes32 person;
        string post;
    }

    /// @notice An agency says who it is (EIP-712 type `Description`).
    /// @param version One more than the last.
    /// @param content Canonical JSON: names by language, identifiers, countries, domain, contact, fiscal-year start, calendar, licence, predecessors, successors.
    struct Description {
        string agency;
        uint256 version;
        string content;
        string deadline;
    }

    /// @notice In which office somebody acts.
    enum Office {
        Official,
        Registrar,
        Guardian
    }

    // ───────────────────────────── Publishing ─────────────────────────────

    /// @notice Opens a publication that a preparer and an approver of its agency, two different persons, have signed, and carries its first part.
    /// @dev A published record stays as it is. A mistake is answered by a later record that names it.
    /// @dev Warning: the payload is not parsed here. Readers set aside a batch whose payload does not meet what was signed.
    /// @dev Warning: parts stand as they come, with their own totals. If the rest is never carried, or is cancelled, the first parts are
    /// @dev all there is, and the running totals hold theirs: the sums that the wallets showed are reached by the last part only.
    /// @dev Warning: for a smart account any bytes that its code accepts count as its signature; here at most 8 KiB.
    /// @param path Siblings of the part's hash under `partsRoot`, from the leaf up.
    /// @param payload One gzip member of canonical JSON lines; empty for a nil return. At most 112 KiB.
    /// @return batchNumber Number of the batch, from 1; they follow one another without gaps.
    function publish(
        Publication calldata publication,
        Approval calldata preparer,
        Approval calldata approver,
        Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload
    ) external returns (uint256 batchNumber);

    /// @notice Carries the next part of the agency's open publication.
    /// @dev The signatures of the opening hold for all parts: a key revoked meanwhile does not strand what is delivered in part; cancelling does.
    function publishPart(string calldata agency, Part calldata part, bytes32[] calldata path, bytes calldata payload)
        external
        returns (uint256 batchNumber);

    /// @notice Takes back a signed publication: if it is open, the parts not yet delivered; if not, all of it, for ever.
    /// @dev Parts already delivered stay and count, and the sequence is used up. A digest that the agency never signed may be named: it
    /// @dev means nothing but with this agency.
    /// @param official Approval by any official of the agency in force now, admins too: whoever ends a thief's key can end the delivery of
    /// @param official what the thief has opened.
    function cancel(Cancellation calldata cancellation, Approval calldata official) external;

    // ───────────────────────────── Officials and descriptions ─────────────────────────────

    /// @notice Gives a key to a person, in force after `grantDelay()`. Two admins, two different persons, sign the same grant.
    /// @dev A key is granted once: it names one person in this agency for ever, even if its grant is cancelled.
    /// @dev Warning: that two person ids are two humans, and one is not given to two, is what the two admins state.
    /// @dev Warning: whether a signer can sign at all is not tried: a smart account may come to stand there later, with any code.
    function grantKey(KeyGrant calldata grant, Approval calldata admin, Approval calldata second) external;

    /// @notice Ends a key at once, or a grant not yet in force, for ever.
    /// @dev An admin key ends any other key; a preparer's or approver's key ends itself. An admin key never ends itself: another
    /// @dev admin, who stays, ends it. So an agency's admins cannot leave it without one; only the guardian can take the last.
    /// @dev Warning: one admin key can end all others of its agency, and none of them comes back. Those officials then need new keys,
    /// @dev which the registrar's {grantAdminKey} begins. Ending is for one person and at once, giving for two and later.
    function revokeKey(KeyRevocation calldata revocation, Approval calldata official) external;

    /// @notice Publishes the next version of what the agency says about itself; its hash stands in state, its words in the event.
    function describe(Description calldata description, Approval calldata admin) external;

    // ───────────────────────────── Registrar ─────────────────────────────

    /// @notice Registers an agency with its first admins, whose keys are in force at once.
    /// @dev With fewer than two persons among them, the agency needs the registrar for every grant.
    function registerAgency(string calldata agency, string calldata name, AdminKey[] calldata admins) external;

    /// @notice Changes the registered name, once in 30 days. What was signed under the old one and not delivered no longer can be.
    function renameAgency(string calldata agency, string calldata name) external;

    /// @notice Gives an admin key, in force after `grantDelay()`: for an agency that has lost its own.
    /// @dev Warning: the agency's admins have this delay to look, and to revoke what they did not ask for; unless the guardian ends their
    /// @dev keys. A registrar and a guardian in league can take over an agency, and the registrar can make an account of its own the
    /// @dev guardian. It shows, and takes twice the delay.
    function grantAdminKey(string calldata agency, AdminKey calldata admin) external;

    /// @notice Stands in for the second admin of a grant that one admin has signed.
    function countersignGrant(KeyGrant calldata grant, Approval calldata admin) external;

    /// @notice Cancels a grant not yet in force, for ever: that signer is never granted again in this agency.
    function cancelGrant(string calldata agency, bytes32 keyId, string calldata reason) external;

    /// @notice Puts a key that the guardian revoked back in force from now on, or from its `validFrom` if that is later.
    /// @dev A key that an admin revoked stays revoked, also where the guardian had revoked it first.
    function reinstateKey(string calldata agency, bytes32 keyId, string calldata reason) external;

    /// @notice Allows the next format of records, from 180 days on. One at a time.
    /// @dev Readers that do not know a format halt when they meet it: this is the time that they have to learn it.
    function allowNextFormat() external;

    /// @notice Names the account that may take over as registrar by calling {acceptRegistrar}; zero takes the offer back.
    /// @dev Warning: nobody stands above the registrar. If its account is lost or stolen, so is the office: make it a multisig.
    function offerRegistrar(address next) external;

    /// @notice Takes over as registrar. An offer of the guardian's office ends with the registrar who made it.
    function acceptRegistrar() external;

    /// @notice Names the account that may take over as guardian by calling {acceptGuardian}; zero takes the offer back.
    /// @dev An office is never put on an account that did not ask for it: it would silence an official who signs with that account.
    function offerGuardian(address next) external;

    /// @notice Takes over as guardian.
    function acceptGuardian() external;

    // ───────────────────────────── Guardian ─────────────────────────────

    /// @notice Ends a key at once, the last admin's too.
    function guardianRevokeKey(string calldata agency, bytes32 keyId, string calldata reason) external;

    /// @notice Marks a publication as disputed, or takes the mark back. It goes on counting and stays readable.
    function markDispute(string calldata agency, uint256 sequence, bool disputed, string calldata reason) external;

    // ───────────────────────────── Reading ─────────────────────────────

    struct AgencyState {
        bool registered;
        string name;
        uint256 sequence;
        uint256 batchCount;
        bytes32 head;
        uint256 descriptionVersion;
        bytes32 descriptionHash;
    }

    struct OpenPublication {
        bytes32 digest;
        bytes32 partsRoot;
        uint256 parts;
        uint256 nextPart;
        uint256 recordsLeft;
        bytes32 preparerKey;
        bytes32 approverKey;
        bytes32 signaturesHash;
    }

    struct KeyState {
        bytes32 person;
        uint256 roles;
        uint256 validFrom;
        uint256 validUntil;
        uint256 revokedAt;
        bool revokedByGuardian;
    }

    function registrar() external view returns (address);
    function offeredRegistrar() external view returns (address);
    function guardian() external view returns (address);
    function offeredGuardian() external view returns (address);
    /// @notice The newest format that is allowed, from `newestFormatFrom` on; all before it are.
    function formats() external view returns (uint256);
    function newestFormatFrom() external view returns (uint256);
    function grantDelay() external view returns (uint256);
    /// @notice Whether `verifier` may stand in a signer longer than 20 bytes: a set fixed at deployment.
    function isVerifier(address verifier) external view returns (bool);
    function domainSeparator() external view returns (bytes32);

    function batchCount() external view returns (uint256);
    function head() external view returns (bytes32);
    function batchHash(uint256 number) external view returns (bytes32);
    function agencyState(string calldata agency) external view returns (AgencyState memory);
    /// @notice The publication being delivered; all zero when none is.
    function openPublication(string calldata agency) external view returns (OpenPublication memory);
    /// @notice Running total in units of 10^-18: the sum of the signed changes of every batch, those that readers set aside too.
    function total(string calldata agency, string calldata stage, string calldata currency)
        external
        view
        returns (int256 units);
    function key(string calldata agency, bytes32 keyId) external view returns (KeyState memory);
    /// @notice The ERC-7913 signer behind a key; empty for a key never granted.
    function signerOf(string calldata agency, bytes32 keyId) external view returns (bytes memory);
    /// @notice Whether the key may do what any one of `roles` allows, at this block's time.
    function keyInForce(string calldata agency, bytes32 keyId, uint256 roles) external view returns (bool);
    function isDisputed(string calldata agency, uint256 sequence) external view returns (bool);
    function isCancelled(string calldata agency, bytes32 digest) external view returns (bool);
    /// @notice Who has signed `digest`; refused as {publish} would refuse it where the key is not in force, lacks each of `roles`, or has not.
    function checkApproval(string calldata agency, Approval calldata approval, uint256 roles, bytes32 digest)
        external
        view
        returns (bytes32 person);
    /// @notice The EIP-712 digest that officials sign.
    function publicationDigest(Publication calldata publication) external view returns (bytes32);

    // ───────────────────────────── Events: replayed, they give all state back ─────────────────────────────
    // `agency` is the code's bytes, zero-padded to 32.

    event AgencyRegistered(bytes32 indexed agency, string name);
    event AgencyRenamed(bytes32 indexed agency, string name);
    event AgencyDescribed(bytes32 indexed agency, uint256 version, string content, bytes32 adminKey);
    /// @notice `grantedBy` and `secondedBy` are admin keys; zero stands for the registrar.
    event KeyGranted(
        bytes32 indexed agency,
        bytes32 indexed keyId,
        bytes32 indexed person,
        bytes signer,
        string post,
        uint256 roles,
        uint256 validFrom,
        uint256 validUntil,
        bytes32 grantedBy,
        bytes32 secondedBy
    );
    /// @notice `revokedBy` is an official's key, or zero for the registrar and the guardian. An official may end for ever what the guardian
    /// @notice has ended for now: then a key is revoked twice, and was not in force since the first time.
    event KeyRevoked(bytes32 indexed agency, bytes32 indexed keyId, Office office, bytes32 revokedBy, string reason);
    event KeyReinstated(bytes32 indexed agency, bytes32 indexed keyId, uint256 validFrom, string reason);

    /// @notice Two officials' signed statement, whole, with both signatures, so that anyone can check them again.
    event PublicationOpened(
        bytes32 indexed agency,
        uint256 indexed sequence,
        bytes32 indexed digest,
        Publication publication,
        bytes32 preparerKey,
        bytes32 approverKey,
        bytes preparerSignature,
        bytes approverSignature
    );
    /// @notice One batch stands on the ledger: everything that its hash is made of, its heads, and its payload.
    event BatchPublished(
        uint256 indexed number,
        bytes32 indexed agency,
        bytes32 indexed publicationDigest,
        uint256 sequence,
        uint256 agencyBatchNumber,
        Part part,
        bytes32 preparerKey,
        bytes32 approverKey,
        bytes32 signaturesHash,
        bytes32 batchHash,
        bytes32 head,
        bytes32 agencyHead,
        bytes payload
    );
    event PublicationCompleted(bytes32 indexed agency, uint256 indexed sequence, bytes32 indexed digest);
    event PublicationCancelled(
        bytes32 indexed agency, bytes32 indexed digest, uint256 partsDelivered, bytes32 cancelledBy, string reason
    );
    event DisputeMarked(bytes32 indexed agency, uint256 indexed sequence, bool disputed, string reason);

    event FormatAllowed(uint256 format, uint256 validFrom);
    event GrantDelayFixed(uint256 grantDelay);
    event RegistrarOffered(address next);
    /// @notice An offer of the guardian's office that stood is ended by this.
    event RegistrarAccepted(address registrar);
    event GuardianOffered(address next);
    event GuardianAccepted(address guardian);
    /// @notice A verifier of passkeys that was fixed at deployment.
    event VerifierFixed(address verifier);

    // ───────────────────────────── Refusals ─────────────────────────────

    // Offices
    error NotRegistrar(address caller);
    error NotGuardian(address caller);
    error NotOfferedRegistrar(address caller, address offered);
    error NotOfferedGuardian(address caller, address offered);
    error ZeroAddress();
    /// @dev Whoever revokes keys must not be who reinstates them.
    error RegistrarIsGuardian(address account);
    /// @dev The registrar and the guardian sign nothing for an agency.
    error OfficeHolderCannotSign(address account);
    error VerifierHasNoCode(address verifier);
    error GrantDelayTooLong(uint256 grantDelay, uint256 limit);

    // Words
    error MalformedCode(string code);
    error MalformedPeriod(string period);
    /// @dev Not `YYYY-MM-DDTHH:MM:SSZ` of a day that exists, from 1970 on.
    error MalformedMoment(string moment);
    error MalformedStage(string stage);
    error MalformedCurrency(string currency);
    /// @dev Not plain decimal text, more than 18 decimals, zero, or 2^160 units of 10^-18 or more.
    error MalformedSum(string sum);
    error LengthOutOfBounds(uint256 length, uint256 least, uint256 most);
    /// @dev From this byte on: not UTF-8, a control character, or one that turns or breaks the line.
    error MalformedText(uint256 position);

    // Agencies and keys
    error UnknownAgency(string agency);
    error AgencyAlreadyRegistered(string agency);
    error RenamedTooRecently(string agency, uint256 next);
    error UnknownKey(bytes32 keyId);
    error KeyAlreadyGranted(bytes32 keyId);
    error KeyLacksRole(bytes32 keyId, uint256 roles, uint256 needed);
    error KeyNotYetInForce(bytes32 keyId, uint256 validFrom);
    error KeyExpired(bytes32 keyId, uint256 validUntil);
    error KeyIsRevoked(bytes32 keyId, uint256 revokedAt);
    error KeyNotRevokedByGuardian(bytes32 keyId);
    error GrantAlreadyInForce(bytes32 keyId, uint256 validFrom);
    error AdminKeyCannotEndItself(bytes32 keyId);
    error InvalidSignature(bytes32 keyId, bytes32 digest);
    error UnknownVerifier(address verifier);
    error UnknownRoles(string roles);
    error NoAdmin();
    error AdminKeyHasNoEnd(uint256 validUntil);
    error ValidityEndsBeforeItBegins(uint256 validFrom, uint256 validUntil);
    error ZeroPerson();
    error SamePerson(bytes32 person);
    error WrongVersion(uint256 version, uint256 expected);

    // Publications
    error FormatNotAllowed(uint256 format, uint256 formats);
    error FormatNotYetInForce(uint256 format, uint256 validFrom);
    error WrongAgencyName(string name, string registered);
    error WrongSequence(uint256 sequence, uint256 expected);
    error WrongPreviousHead(bytes32 previousHead, bytes32 expected);
    error DeadlinePassed(uint256 deadline, uint256 blockTimestamp);
    error PublicationStillOpen(bytes32 digest);
    error NoOpenPublication(string agency);
    error PublicationIsCancelled(bytes32 digest);
    error PublicationIsComplete(bytes32 digest);
    error PartsOutOfBounds(uint256 parts, uint256 limit);
    error RecordsOutOfBounds(uint256 records, uint256 least, uint256 most);
    error RecordsDoNotAddUp(uint256 records, uint256 left);
    error NilReturnNotEmpty();
    error PartOutOfOrder(uint256 number, uint256 expected);
    error PartNotProved(bytes32 partHash, bytes32 partsRoot);
    error PayloadTooLong(uint256 length, uint256 limit);
    error EmptyPayload();
    error WrongPayloadHash(bytes32 payloadHash, bytes32 signedHash);
    error TotalsNotSorted(string stage, string currency);
    error TotalsDoNotAddUp(bytes32 digest);
    error ZeroDigest();
    error UnknownSequence(uint256 sequence, uint256 last);
    error DisputeUnchanged(uint256 sequence, bool disputed);
}

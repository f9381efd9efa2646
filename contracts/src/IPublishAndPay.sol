// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "./ICounterfoilLedger.sol";

/// @title Publishes a batch and pays what it records in ERC-20 tokens, in one transaction: both stand, or neither.
/// @notice Beside the ledger, which does not know it. No proxy, no upgrade, no owner, no state of its own, no ether, no fee.
/// @notice The tokens go straight from the caller's account to each payee, by the caller's allowance to this contract.
/// @dev What a `Paid` event shows: in the transaction of that batch, this token said that the payee's balance grew by exactly this amount, and an
/// official of the agency signed that this transfer belongs to this record.
/// @dev Warning: it shows nothing about who is behind the payee's address, and nothing about what a token is worth. A token's contract says what it
/// likes: which token counts as money is for the reader to judge. The amount is not compared with the record's, which is in a currency.
/// @dev Warning: everyone who has a publication's signatures may carry it without paying, also by seeing this call before a block holds it. Then this
/// call is refused whole with the ledger's `WrongSequence` or `PartOutOfOrder`: nothing is paid, the record stands, and shows no transfer.
/// @dev Warning: one approver signs the transfers, and the caller, whose money it is, agrees by calling. The preparer has signed the record only.
/// @dev Warning: a payee's address stands here for ever, and every other payment to and from it can be looked up. Never pay a private person so.
/// @dev Warning: what somebody sends to this contract's own address is lost, since nothing here can send it on.
interface IPublishAndPay {
    /// @notice One transfer, as evidence of one record.
    /// @param record The record's row within the publication, from 1, as in its id; a row of the part that is carried.
    /// @param token ERC-20 contract.
    /// @param to The payee's account.
    /// @param amount In the token's smallest units.
    struct Transfer {
        uint256 record;
        address token;
        address to;
        uint256 amount;
    }

    /// @notice Opens a publication by its first part and makes the transfers, or does nothing.
    /// @dev Publication, approvals, part, path and payload are those of {ICounterfoilLedger-publish}.
    /// @param payment Approval by an official of the agency, whose key is in force as an approver's, of the EIP-712 type
    /// `Payment(string agency,bytes32 publication,uint256 part,address payer,Transfer[] transfers)` of this contract: without it, whoever carries a
    /// publication could hang transfers of a worthless token on somebody's records.
    /// @return batchNumber Number of the batch on the ledger.
    function publishAndPay(
        ICounterfoilLedger.Publication calldata publication,
        ICounterfoilLedger.Approval calldata preparer,
        ICounterfoilLedger.Approval calldata approver,
        ICounterfoilLedger.Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload,
        Transfer[] calldata transfers,
        ICounterfoilLedger.Approval calldata payment
    ) external returns (uint256 batchNumber);

    /// @notice Carries the next part of the agency's open publication and makes the transfers, or does nothing.
    /// @param publication The open publication, so that rows are counted from what was signed.
    function publishPartAndPay(
        ICounterfoilLedger.Publication calldata publication,
        ICounterfoilLedger.Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload,
        Transfer[] calldata transfers,
        ICounterfoilLedger.Approval calldata payment
    ) external returns (uint256 batchNumber);

    /// @notice The ledger that it publishes on.
    function ledger() external view returns (ICounterfoilLedger);
    /// @notice Separator of the EIP-712 domain "Counterfoil payment", version "1", of this chain and this contract.
    function domainSeparator() external view returns (bytes32);
    /// @notice What the official signs.
    function paymentDigest(
        string calldata agency,
        bytes32 publication,
        uint256 part,
        address payer,
        Transfer[] calldata transfers
    ) external view returns (bytes32);

    /// @notice A transfer was made in the transaction that wrote this batch.
    /// @param batch Number of the batch on the ledger.
    /// @param record The record's row within the publication.
    /// @param from The payer, who called this contract.
    /// @param keyId The official's key that signed the payment.
    event Paid(
        uint256 indexed batch,
        uint256 indexed record,
        address indexed token,
        address from,
        address to,
        uint256 amount,
        bytes32 keyId
    );

    error LedgerHasNoCode(address ledger);
    error NoTransfers();
    error RecordOutsidePart(uint256 record, uint256 first, uint256 last);
    error TokenHasNoCode(address token);
    error ZeroPayee(uint256 index);
    error ZeroAmount(uint256 index);
    /// @dev Neither this contract nor the ledger could ever send it on.
    error PayeeCannotPayOut(address payee);
    /// @dev A fee, a rebase, a transfer to oneself, or a token that says one thing and does another.
    error PayeeDidNotReceive(address token, address payee, uint256 amount, uint256 balanceBefore, uint256 balanceAfter);
    error NotTheOpenPublication(bytes32 digest, bytes32 open);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "./ICounterfoilLedger.sol";
import {IPublishAndPay} from "./IPublishAndPay.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title A disbursement and its record as one act. Its promises and warnings stand in {IPublishAndPay}.
/// @dev It keeps no state, so a token that calls back meets the same contract as everyone: the worst it can do is to fail this call.
/// @dev The ledger's address is the only word of the code that differs between deployments, so that whoever reads `Paid` can know the code. The domain
/// separator is computed each time for that reason.
contract PublishAndPay is IPublishAndPay {
    using SafeERC20 for IERC20;

    /// @dev The ledger's bit for an approver's key.
    uint256 private constant APPROVER = 2;

    /// @dev Name, version, chain and contract.
    bytes1 private constant DOMAIN_FIELDS = 0x0f;
    bytes32 private constant DOMAIN_NAME = keccak256("Counterfoil payment");
    bytes32 private constant DOMAIN_VERSION = keccak256("1");
    bytes32 private constant TRANSFER_TYPE =
        keccak256("Transfer(uint256 record,address token,address to,uint256 amount)");
    bytes32 private constant PAYMENT_TYPE = keccak256(
        "Payment(string agency,bytes32 publication,uint256 part,address payer,Transfer[] transfers)Transfer(uint256 record,address token,address to,uint256 amount)"
    );

    /// @inheritdoc IPublishAndPay
    ICounterfoilLedger public immutable ledger;

    constructor(ICounterfoilLedger ledgerOfRecords) {
        if (address(ledgerOfRecords).code.length == 0) revert LedgerHasNoCode(address(ledgerOfRecords));
        ledger = ledgerOfRecords;
    }

    /// @inheritdoc IPublishAndPay
    function publishAndPay(
        ICounterfoilLedger.Publication calldata publication,
        ICounterfoilLedger.Approval calldata preparer,
        ICounterfoilLedger.Approval calldata approver,
        ICounterfoilLedger.Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload,
        Transfer[] calldata transfers,
        ICounterfoilLedger.Approval calldata payment
    ) external returns (uint256 batchNumber) {
        bytes32 digest = ledger.publicationDigest(publication);
        batchNumber = ledger.publish(publication, preparer, approver, part, path, payload);

        _checkPayment(publication.agency, digest, part.number, transfers, payment);
        _pay(batchNumber, 1, part.records, transfers, payment.keyId);
    }

    /// @inheritdoc IPublishAndPay
    function publishPartAndPay(
        ICounterfoilLedger.Publication calldata publication,
        ICounterfoilLedger.Part calldata part,
        bytes32[] calldata path,
        bytes calldata payload,
        Transfer[] calldata transfers,
        ICounterfoilLedger.Approval calldata payment
    ) external returns (uint256 batchNumber) {
        bytes32 digest = ledger.publicationDigest(publication);
        ICounterfoilLedger.OpenPublication memory open = ledger.openPublication(publication.agency);
        if (open.digest != digest) revert NotTheOpenPublication(digest, open.digest);
        batchNumber = ledger.publishPart(publication.agency, part, path, payload);

        uint256 delivered = publication.records - open.recordsLeft;
        _checkPayment(publication.agency, digest, part.number, transfers, payment);
        _pay(batchNumber, delivered + 1, delivered + part.records, transfers, payment.keyId);
    }

    /// @dev The ledger has taken part `part` of `publication` in this transaction, and takes it once: so the payment is made once.
    function _checkPayment(
        string calldata agency,
        bytes32 publication,
        uint256 part,
        Transfer[] calldata transfers,
        ICounterfoilLedger.Approval calldata payment
    ) private view {
        bytes32 digest = paymentDigest(agency, publication, part, msg.sender, transfers);
        ledger.checkApproval(agency, payment, APPROVER, digest);
    }

    /// @dev `first` and `last` are the rows of the part that was carried.
    function _pay(uint256 batch, uint256 first, uint256 last, Transfer[] calldata transfers, bytes32 keyId) private {
        if (transfers.length == 0) revert NoTransfers();
        for (uint256 i = 0; i < transfers.length; ++i) {
            Transfer calldata transfer = transfers[i];
            if (transfer.record < first || transfer.record > last) {
                revert RecordOutsidePart(transfer.record, first, last);
            }
            if (transfer.token.code.length == 0) revert TokenHasNoCode(transfer.token);
            if (transfer.to == address(0)) revert ZeroPayee(i);
            if (transfer.to == address(this) || transfer.to == address(ledger)) revert PayeeCannotPayOut(transfer.to);
            if (transfer.amount == 0) revert ZeroAmount(i);

            _transfer(IERC20(transfer.token), transfer.to, transfer.amount);
            emit Paid(batch, transfer.record, transfer.token, msg.sender, transfer.to, transfer.amount, keyId);
        }
    }

    /// @dev From the caller only: an allowance to this contract is of no use to anybody but who gave it.
    function _transfer(IERC20 token, address to, uint256 amount) private {
        uint256 balanceBefore = token.balanceOf(to);
        token.safeTransferFrom(msg.sender, to, amount);
        uint256 balanceAfter = token.balanceOf(to);
        if (balanceAfter < balanceBefore || balanceAfter - balanceBefore != amount) {
            revert PayeeDidNotReceive(address(token), to, amount, balanceBefore, balanceAfter);
        }
    }

    /// @inheritdoc IPublishAndPay
    function domainSeparator() public view returns (bytes32) {
        return
            MessageHashUtils.toDomainSeparator(
                DOMAIN_FIELDS, DOMAIN_NAME, DOMAIN_VERSION, block.chainid, address(this), 0
            );
    }

    /// @inheritdoc IPublishAndPay
    function paymentDigest(
        string calldata agency,
        bytes32 publication,
        uint256 part,
        address payer,
        Transfer[] calldata transfers
    ) public view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](transfers.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            Transfer calldata transfer = transfers[i];
            hashes[i] =
                keccak256(abi.encode(TRANSFER_TYPE, transfer.record, transfer.token, transfer.to, transfer.amount));
        }
        return MessageHashUtils.toTypedDataHash(
            domainSeparator(),
            keccak256(
                abi.encode(
                    PAYMENT_TYPE,
                    keccak256(bytes(agency)),
                    publication,
                    part,
                    payer,
                    keccak256(abi.encodePacked(hashes))
                )
            )
        );
    }
}

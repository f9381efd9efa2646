// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";
import {IPublishAndPay} from "../../src/IPublishAndPay.sol";
import {LedgerFixture} from "./LedgerFixture.sol";
import {TestToken} from "./Tokens.sol";

/// @title The fixture's ledger with the wrapper that pays, a payer with an allowance, and the payment's digest written a second time.
abstract contract PaymentFixture is LedgerFixture {
    address internal constant PAYER = address(0x9a7e2);
    address internal constant PAYEE = address(0x9a7ee);
    address internal constant OTHER_PAYEE = address(0x9a7ef);
    address internal constant STRANGERS_WALLET = address(0x57a);
    uint256 internal constant FUNDS = 1e15;

    IPublishAndPay internal wrapper;
    TestToken internal token;

    function setUp() public virtual override {
        super.setUp();
        wrapper = deployWrapper(address(ledger));
        token = new TestToken("TST", 6);
        fund(token);
    }

    function deployWrapper(address ledgerOfRecords) internal returns (IPublishAndPay) {
        return IPublishAndPay(vm.deployCode("PublishAndPay.sol:PublishAndPay", abi.encode(ledgerOfRecords)));
    }

    function fund(TestToken funded) internal {
        funded.mint(PAYER, FUNDS);
        vm.prank(PAYER);
        funded.approve(address(wrapper), type(uint256).max);
    }

    function oneEuro() internal view returns (Prepared memory) {
        return prepare(MOH, onePart(Line("expenditure", "EUR", 1)));
    }

    function one(uint256 row, address of_, address to, uint256 amount)
        internal
        pure
        returns (IPublishAndPay.Transfer[] memory transfers)
    {
        transfers = new IPublishAndPay.Transfer[](1);
        transfers[0] = IPublishAndPay.Transfer(row, of_, to, amount);
    }

    /// @dev By the payer, with the approver's word.
    function pay(Prepared memory prepared, uint256 number, IPublishAndPay.Transfer[] memory transfers)
        internal
        returns (uint256)
    {
        return send(PAYER, prepared, number, transfers, paymentOf(prepared, number, PAYER, transfers, APPROVER));
    }

    function send(
        address payer,
        Prepared memory prepared,
        uint256 number,
        IPublishAndPay.Transfer[] memory transfers,
        ICounterfoilLedger.Approval memory payment
    ) internal returns (uint256) {
        (bool done, bytes memory answer) = tryToSend(payer, prepared, number, transfers, payment);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        return abi.decode(answer, (uint256));
    }

    function tryToSend(
        address payer,
        Prepared memory prepared,
        uint256 number,
        IPublishAndPay.Transfer[] memory transfers,
        ICounterfoilLedger.Approval memory payment
    ) internal returns (bool, bytes memory) {
        bytes memory words = callOf(prepared, number, transfers, payment);
        vm.prank(payer);
        return address(wrapper).call(words);
    }

    function callOf(
        Prepared memory prepared,
        uint256 number,
        IPublishAndPay.Transfer[] memory transfers,
        ICounterfoilLedger.Approval memory payment
    ) internal view returns (bytes memory) {
        ICounterfoilLedger.Part memory part = prepared.parts[number - 1];
        if (number != 1) {
            return abi.encodeCall(
                IPublishAndPay.publishPartAndPay,
                (
                    prepared.publication,
                    part,
                    prepared.paths[number - 1],
                    prepared.payloads[number - 1],
                    transfers,
                    payment
                )
            );
        }
        bytes32 digest = digestOf(prepared.publication);
        return abi.encodeCall(
            IPublishAndPay.publishAndPay,
            (
                prepared.publication,
                approve(PREPARER, digest),
                approve(APPROVER, digest),
                part,
                prepared.paths[0],
                prepared.payloads[0],
                transfers,
                payment
            )
        );
    }

    function expectRefused(Prepared memory prepared, IPublishAndPay.Transfer[] memory transfers, bytes memory reason)
        internal
    {
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        expectSendRefused(PAYER, prepared, 1, transfers, payment, reason);
    }

    function expectSendRefused(
        address payer,
        Prepared memory prepared,
        uint256 number,
        IPublishAndPay.Transfer[] memory transfers,
        ICounterfoilLedger.Approval memory payment,
        bytes memory reason
    ) internal {
        (bool done, bytes memory answer) = tryToSend(payer, prepared, number, transfers, payment);
        vm.assertFalse(done);
        vm.assertEq(answer, reason);
    }

    function paymentOf(
        Prepared memory prepared,
        uint256 number,
        address payer,
        IPublishAndPay.Transfer[] memory transfers,
        uint256 privateKey
    ) internal view returns (ICounterfoilLedger.Approval memory) {
        bytes32 publication = digestOf(prepared.publication);
        return approve(privateKey, digestOfPayment(prepared.publication.agency, publication, number, payer, transfers));
    }

    function digestOfPayment(
        string memory agency,
        bytes32 publication,
        uint256 part,
        address payer,
        IPublishAndPay.Transfer[] memory transfers
    ) internal view returns (bytes32) {
        string memory transferType = "Transfer(uint256 record,address token,address to,uint256 amount)";
        bytes memory hashes;
        for (uint256 i = 0; i < transfers.length; ++i) {
            hashes = bytes.concat(hashes, keccak256(abi.encode(keccak256(bytes(transferType)), transfers[i])));
        }
        bytes32 type_ = keccak256(
            abi.encodePacked(
                "Payment(string agency,bytes32 publication,uint256 part,address payer,Transfer[] transfers)",
                transferType
            )
        );
        bytes32 said =
            keccak256(abi.encode(type_, keccak256(bytes(agency)), publication, part, payer, keccak256(hashes)));
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Counterfoil payment"),
                keccak256("1"),
                block.chainid,
                address(wrapper)
            )
        );
        return keccak256(bytes.concat(hex"1901", separator, said));
    }
}

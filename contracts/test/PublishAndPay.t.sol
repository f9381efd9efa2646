// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {IPublishAndPay} from "../src/IPublishAndPay.sol";
import {SmartAccount} from "./base/Accounts.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Passkey} from "./base/Passkey.sol";
import {PaymentFixture} from "./base/PaymentFixture.sol";
import {IdleToken, InexactToken, ReentrantToken, RobbingToken, SilentToken, TestToken} from "./base/Tokens.sol";
import {Vm} from "./base/Vm.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract PublishAndPayTest is PaymentFixture {
    // ───────────────────────────── What it does ─────────────────────────────

    function testPublishesAndPaysInOneTransaction() public {
        Prepared memory prepared = oneEuro();
        vm.assertEq(pay(prepared, 1, one(3, address(token), PAYEE, 1_204_500_000)), 1);

        vm.assertEq(ledger.batchCount(), 1);
        vm.assertEq(ledger.agencyState(MOH).sequence, 1);
        vm.assertEq(token.balanceOf(PAYEE), 1_204_500_000);
        vm.assertEq(token.balanceOf(PAYER), FUNDS - 1_204_500_000);
        vm.assertEq(token.balanceOf(address(wrapper)), 0);
    }

    function testWritesTheSameBatchAsACarrierWouldHave() public {
        Prepared memory prepared = oneEuro();
        uint256 before = vm.snapshotState();
        open(prepared);
        bytes32 head = ledger.head();
        vm.revertToState(before);
        pay(prepared, 1, one(1, address(token), PAYEE, 5));
        vm.assertEq(ledger.head(), head);
    }

    function testSaysItAllInItsEvent() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(2, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        vm.recordLogs();
        send(PAYER, prepared, 1, transfers, payment);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        // Opened, batch, completed, the token's own transfer, paid.
        vm.assertEq(logs.length, 5);
        vm.assertEq(logs[3].emitter, address(token));
        vm.assertEq(logs[4].emitter, address(wrapper));
        vm.assertEq(logs[4].topics.length, 4);
        vm.assertEq(logs[4].topics[0], keccak256("Paid(uint256,uint256,address,address,address,uint256,bytes32)"));
        vm.assertEq(uint256(logs[4].topics[1]), 1);
        vm.assertEq(uint256(logs[4].topics[2]), 2);
        vm.assertEq(address(uint160(uint256(logs[4].topics[3]))), address(token));
        vm.assertEq(logs[4].data, abi.encode(PAYER, PAYEE, 5, keyIdOf(APPROVER)));
    }

    function testPaysSeveralPayeesInSeveralTokensAndAPayeeTwice() public {
        Prepared memory prepared = oneEuro();
        SilentToken silent = new SilentToken();
        silent.mint(PAYER, 10);
        vm.prank(PAYER);
        silent.approve(address(wrapper), 10);
        IPublishAndPay.Transfer[] memory transfers = new IPublishAndPay.Transfer[](4);
        transfers[0] = IPublishAndPay.Transfer(5, address(token), PAYEE, 5);
        transfers[1] = IPublishAndPay.Transfer(1, address(token), PAYEE, 5);
        transfers[2] = IPublishAndPay.Transfer(1, address(silent), OTHER_PAYEE, 7);
        transfers[3] = IPublishAndPay.Transfer(1, address(token), PAYEE, 5);
        pay(prepared, 1, transfers);
        vm.assertEq(token.balanceOf(PAYEE), 15);
        vm.assertEq(silent.balanceOf(OTHER_PAYEE), 7);
    }

    function testPaysWithEveryPart() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        pay(prepared, 1, one(5, address(token), PAYEE, 1));
        pay(prepared, 2, one(6, address(token), PAYEE, 2));
        pay(prepared, 3, one(15, address(token), PAYEE, 4));
        vm.assertEq(token.balanceOf(PAYEE), 7);
        vm.assertEq(ledger.batchCount(), 3);
    }

    function testPaysWithSomePartsAndLeavesOthersToAnyCarrier() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        open(prepared);
        pay(prepared, 2, one(10, address(token), PAYEE, 2));
        vm.prank(CARRIER);
        deliver(prepared, 3);
        vm.assertEq(ledger.batchCount(), 3);
        vm.assertEq(token.balanceOf(PAYEE), 2);
    }

    /// @dev Every way in which the ledger lets an official sign.
    function testTakesTheSignatureOfASmartAccount() public {
        vm.etch(vm.addr(BOTH), address(new SmartAccount(vm.addr(STRANGER))).code);
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), 1, PAYER, transfers);
        send(PAYER, prepared, 1, transfers, ICounterfoilLedger.Approval(keyIdOf(BOTH), sign(STRANGER, digest)));
        vm.assertEq(token.balanceOf(PAYEE), 5);
    }

    function testTakesTheAssertionOfAPasskey() public {
        bytes memory signer = abi.encodePacked(address(verifier), Passkey.keyOf(0x9a55, "counterfoil.example"));
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, STRANGER, ROLE_APPROVER);
        grant.signer = signer;
        grantByTwo(grant);
        vm.warp(block.timestamp + GRANT_DELAY);
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), 1, PAYER, transfers);
        bytes memory assertion = Passkey.sign(0x9a55, Passkey.assertionOf("counterfoil.example", digest));
        bytes memory other = Passkey.sign(0x9a56, Passkey.assertionOf("counterfoil.example", digest));
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            ICounterfoilLedger.Approval(keccak256(signer), other),
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keccak256(signer), digest)
        );
        send(PAYER, prepared, 1, transfers, ICounterfoilLedger.Approval(keccak256(signer), assertion));
        vm.assertEq(token.balanceOf(PAYEE), 5);
    }

    function testSignsWhatAWalletShows() public view {
        IPublishAndPay.Transfer[] memory transfers = one(2, address(token), PAYEE, 5);
        bytes32 publication = keccak256("publication");
        string memory json = string.concat(
            '{"types":{"EIP712Domain":[{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],',
            '"Payment":[{"name":"agency","type":"string"},{"name":"publication","type":"bytes32"},{"name":"part","type":"uint256"},{"name":"payer","type":"address"},{"name":"transfers","type":"Transfer[]"}],',
            '"Transfer":[{"name":"record","type":"uint256"},{"name":"token","type":"address"},{"name":"to","type":"address"},{"name":"amount","type":"uint256"}]},',
            '"primaryType":"Payment","domain":{"name":"Counterfoil payment","version":"1","chainId":'
        );
        json = string.concat(json, vm.toString(block.chainid), ',"verifyingContract":"', vm.toString(address(wrapper)));
        json = string.concat(json, '"},"message":{"agency":"moh","publication":"', vm.toString(publication));
        json = string.concat(json, '","part":1,"payer":"', vm.toString(PAYER), '","transfers":[{"record":2,"token":"');
        json = string.concat(json, vm.toString(address(token)), '","to":"', vm.toString(PAYEE), '","amount":5}]}}');
        bytes32 digest = vm.eip712HashTypedData(json);
        vm.assertEq(wrapper.paymentDigest(MOH, publication, 1, PAYER, transfers), digest);
        vm.assertEq(digestOfPayment(MOH, publication, 1, PAYER, transfers), digest);
    }

    // ───────────────────────────── Both or neither ─────────────────────────────

    function testAFailingSecondTransferFailsAll() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = new IPublishAndPay.Transfer[](2);
        transfers[0] = IPublishAndPay.Transfer(1, address(token), PAYEE, 5);
        transfers[1] = IPublishAndPay.Transfer(2, address(token), OTHER_PAYEE, FUNDS);
        expectRefused(
            prepared,
            transfers,
            abi.encodeWithSignature("ERC20InsufficientBalance(address,uint256,uint256)", PAYER, FUNDS - 5, FUNDS)
        );
        vm.assertEq(ledger.batchCount(), 0);
        vm.assertEq(ledger.agencyState(MOH).sequence, 0);
        vm.assertEq(token.balanceOf(PAYEE), 0);
        // What was signed can still be carried, and paid.
        pay(prepared, 1, one(1, address(token), PAYEE, 5));
    }

    function testNoAllowanceNoRecord() public {
        vm.prank(PAYER);
        token.approve(address(wrapper), 4);
        expectRefused(
            oneEuro(),
            one(1, address(token), PAYEE, 5),
            abi.encodeWithSignature("ERC20InsufficientAllowance(address,uint256,uint256)", address(wrapper), 4, 5)
        );
        vm.assertEq(ledger.batchCount(), 0);
    }

    /// @dev The warning of the interface: a carrier who is first leaves a record without a transfer, and a payer who paid nothing.
    function testNothingIsPaidWhenSomebodyCarriedItBefore() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        open(prepared);
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 1, 2)
        );
        vm.assertEq(token.balanceOf(PAYEE), 0);
    }

    function testNothingIsPaidTwice() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        send(PAYER, prepared, 1, transfers, payment);
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 1, 2)
        );

        prepared = prepare(MOH, partsOfExpenditure(3));
        open(prepared);
        payment = paymentOf(prepared, 2, PAYER, one(6, address(token), PAYEE, 5), APPROVER);
        send(PAYER, prepared, 2, one(6, address(token), PAYEE, 5), payment);
        expectSendRefused(
            PAYER,
            prepared,
            2,
            one(6, address(token), PAYEE, 5),
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.PartOutOfOrder.selector, 2, 3)
        );
        vm.assertEq(token.balanceOf(PAYEE), 10);
    }

    // ───────────────────────────── Who may say that a transfer belongs to a record ─────────────────────────────

    function testRefusesAnotherPayer() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        token.mint(CARRIER, 5);
        vm.prank(CARRIER);
        token.approve(address(wrapper), 5);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), 1, CARRIER, transfers);
        expectSendRefused(
            CARRIER,
            prepared,
            1,
            transfers,
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(APPROVER), digest)
        );
    }

    /// @dev A carrier cannot hang the transfer of a worthless token on somebody's record, nor change any word of what was signed.
    function testRefusesOtherTransfersThanSigned(uint256 which) public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        which = bound(which, 0, 4);
        if (which == 0) transfers[0].record = 2;
        if (which == 1) transfers[0].token = address(new TestToken("USDC", 6));
        if (which == 2) transfers[0].to = OTHER_PAYEE;
        if (which == 3) transfers[0].amount = 6;
        if (which == 4) transfers = new IPublishAndPay.Transfer[](0);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), 1, PAYER, transfers);
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(APPROVER), digest)
        );
    }

    function testRefusesThePaymentOfAnotherPartOrPublication() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        IPublishAndPay.Transfer[] memory transfers = one(6, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory ofFirst = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        open(prepared);
        bytes32 digest = digestOfPayment(MOH, digestOf(prepared.publication), 2, PAYER, transfers);
        expectSendRefused(
            PAYER,
            prepared,
            2,
            transfers,
            ofFirst,
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(APPROVER), digest)
        );

        Prepared memory other = prepare(ROADS, partsOfExpenditure(2));
        bytes32 opened = digestOf(prepared.publication);
        ICounterfoilLedger.Publication memory said = other.publication;
        said.agency = MOH;
        bytes32 claimed = digestOf(said);
        vm.expectRevert(abi.encodeWithSelector(IPublishAndPay.NotTheOpenPublication.selector, claimed, opened));
        wrapper.publishPartAndPay(said, prepared.parts[1], prepared.paths[1], prepared.payloads[1], transfers, ofFirst);
    }

    function testRefusesKeysWithoutTheRoleOrTheForce() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        uint256[4] memory others = [ADMIN, PREPARER, ROADS_APPROVER, STRANGER];
        for (uint256 i = 0; i < others.length; ++i) {
            ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, others[i]);
            uint256 roles = i == 0 ? ROLE_ADMIN : ROLE_PREPARER;
            bytes memory reason = i < 2
                ? abi.encodeWithSelector(
                    ICounterfoilLedger.KeyLacksRole.selector, keyIdOf(others[i]), roles, ROLE_APPROVER
                )
                : abi.encodeWithSelector(ICounterfoilLedger.UnknownKey.selector, keyIdOf(others[i]));
            expectSendRefused(PAYER, prepared, 1, transfers, payment, reason);
        }
        vm.prank(GUARDIAN);
        ledger.guardianRevokeKey(MOH, keyIdOf(BOTH), "Lost");
        ICounterfoilLedger.Approval memory revoked = paymentOf(prepared, 1, PAYER, transfers, BOTH);
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            revoked,
            abi.encodeWithSelector(ICounterfoilLedger.KeyIsRevoked.selector, keyIdOf(BOTH), block.timestamp)
        );
    }

    /// @dev What is signed for one contract or chain is worth nothing at another, nor is what is signed for the ledger.
    function testRefusesSignaturesForElsewhere() public {
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        IPublishAndPay other = deployWrapper(address(ledger));
        vm.prank(PAYER);
        token.approve(address(other), FUNDS);
        bytes32 publication = digestOf(prepared.publication);
        bytes32 digest = other.paymentDigest(MOH, publication, 1, PAYER, transfers);
        vm.assertTrue(digest != wrapper.paymentDigest(MOH, publication, 1, PAYER, transfers));
        (wrapper, other) = (other, wrapper);
        expectSendRefused(
            PAYER,
            prepared,
            1,
            transfers,
            payment,
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyIdOf(APPROVER), digest)
        );

        bytes32 here = wrapper.domainSeparator();
        vm.chainId(block.chainid + 1);
        vm.assertTrue(wrapper.domainSeparator() != here);
    }

    // ───────────────────────────── What it refuses ─────────────────────────────

    function testRefusesAnEmptyList() public {
        expectRefused(
            oneEuro(), new IPublishAndPay.Transfer[](0), abi.encodeWithSelector(IPublishAndPay.NoTransfers.selector)
        );
    }

    function testRefusesRowsOutsideThePart() public {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(3));
        uint256[3] memory before = [uint256(0), 6, type(uint256).max];
        for (uint256 i = 0; i < before.length; ++i) {
            expectRefused(
                prepared,
                one(before[i], address(token), PAYEE, 5),
                abi.encodeWithSelector(IPublishAndPay.RecordOutsidePart.selector, before[i], 1, 5)
            );
        }
        open(prepared);
        uint256[2] memory beside = [uint256(5), 11];
        for (uint256 i = 0; i < beside.length; ++i) {
            IPublishAndPay.Transfer[] memory transfers = one(beside[i], address(token), PAYEE, 5);
            ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 2, PAYER, transfers, APPROVER);
            expectSendRefused(
                PAYER,
                prepared,
                2,
                transfers,
                payment,
                abi.encodeWithSelector(IPublishAndPay.RecordOutsidePart.selector, beside[i], 6, 10)
            );
        }
    }

    /// @dev A nil return has no row that a transfer could belong to.
    function testRefusesANilReturn() public {
        expectRefused(
            prepareNil(MOH),
            one(1, address(token), PAYEE, 5),
            abi.encodeWithSelector(IPublishAndPay.RecordOutsidePart.selector, 1, 1, 0)
        );
    }

    function testRefusesZerosAndWhoCannotPayOut() public {
        Prepared memory prepared = oneEuro();
        expectRefused(
            prepared,
            one(1, address(token), address(0), 5),
            abi.encodeWithSelector(IPublishAndPay.ZeroPayee.selector, 0)
        );
        expectRefused(
            prepared, one(1, address(token), PAYEE, 0), abi.encodeWithSelector(IPublishAndPay.ZeroAmount.selector, 0)
        );
        expectRefused(
            prepared,
            one(1, address(0), PAYEE, 5),
            abi.encodeWithSelector(IPublishAndPay.TokenHasNoCode.selector, address(0))
        );
        expectRefused(
            prepared,
            one(1, STRANGERS_WALLET, PAYEE, 5),
            abi.encodeWithSelector(IPublishAndPay.TokenHasNoCode.selector, STRANGERS_WALLET)
        );
        expectRefused(
            prepared,
            one(1, address(token), address(wrapper), 5),
            abi.encodeWithSelector(IPublishAndPay.PayeeCannotPayOut.selector, address(wrapper))
        );
        expectRefused(
            prepared,
            one(1, address(token), address(ledger), 5),
            abi.encodeWithSelector(IPublishAndPay.PayeeCannotPayOut.selector, address(ledger))
        );
    }

    function testRefusesAPaymentToOneself() public {
        expectRefused(
            oneEuro(),
            one(1, address(token), PAYER, 5),
            abi.encodeWithSelector(IPublishAndPay.PayeeDidNotReceive.selector, address(token), PAYER, 5, FUNDS, FUNDS)
        );
    }

    function testIsDeployedOnALedgerOnly() public {
        vm.expectRevert(abi.encodeWithSelector(IPublishAndPay.LedgerHasNoCode.selector, STRANGERS_WALLET));
        deployWrapper(STRANGERS_WALLET);
    }

    // ───────────────────────────── Hostile tokens ─────────────────────────────

    function testRefusesATokenThatAnswersFalse() public {
        IdleToken idle = new IdleToken(false);
        expectRefused(
            oneEuro(),
            one(1, address(idle), PAYEE, 5),
            abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(idle))
        );
    }

    function testRefusesATokenThatSaysYesAndMovesNothing() public {
        IdleToken idle = new IdleToken(true);
        expectRefused(
            oneEuro(),
            one(1, address(idle), PAYEE, 5),
            abi.encodeWithSelector(IPublishAndPay.PayeeDidNotReceive.selector, address(idle), PAYEE, 5, 7, 7)
        );
    }

    function testRefusesATokenThatTakesAFeeOrGivesTooMuch() public {
        for (uint256 i = 0; i < 2; ++i) {
            InexactToken inexact = new InexactToken(i == 1);
            fund(inexact);
            expectRefused(
                oneEuro(),
                one(1, address(inexact), PAYEE, 100),
                abi.encodeWithSelector(
                    IPublishAndPay.PayeeDidNotReceive.selector, address(inexact), PAYEE, 100, 0, i == 1 ? 101 : 99
                )
            );
        }
    }

    function testRefusesATokenThatTakesFromThePayee() public {
        RobbingToken robbing = new RobbingToken();
        robbing.mint(PAYEE, 9);
        expectRefused(
            oneEuro(),
            one(1, address(robbing), PAYEE, 5),
            abi.encodeWithSelector(IPublishAndPay.PayeeDidNotReceive.selector, address(robbing), PAYEE, 5, 9, 4)
        );
    }

    /// @dev The same call again from inside: the ledger has taken the part already, so nothing is paid twice.
    function testATokenThatCallsBackGainsNothing() public {
        ReentrantToken reentrant = new ReentrantToken();
        fund(reentrant);
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(reentrant), PAYEE, 5);
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        reentrant.remember(address(wrapper), callOf(prepared, 1, transfers, payment));
        send(PAYER, prepared, 1, transfers, payment);
        vm.assertFalse(reentrant.reached());
        vm.assertEq(reentrant.refusal(), abi.encodeWithSelector(ICounterfoilLedger.WrongSequence.selector, 1, 2));
        vm.assertEq(reentrant.balanceOf(PAYEE), 5);
        vm.assertEq(ledger.batchCount(), 1);
    }

    /// @dev A token that itself carries the next part on the way changes neither which batch nor which rows the transfers belong to.
    function testATokenThatCarriesTheNextPartChangesNothing() public {
        ReentrantToken reentrant = new ReentrantToken();
        fund(reentrant);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(2));
        reentrant.remember(
            address(ledger),
            abi.encodeCall(
                ICounterfoilLedger.publishPart, (MOH, prepared.parts[1], prepared.paths[1], prepared.payloads[1])
            )
        );
        vm.assertEq(pay(prepared, 1, one(5, address(reentrant), PAYEE, 5)), 1);
        vm.assertTrue(reentrant.reached());
        vm.assertEq(ledger.batchCount(), 2);
    }

    // ───────────────────────────── It never holds money ─────────────────────────────

    function testTakesNoEther() public {
        vm.deal(PAYER, 3 ether);
        vm.prank(PAYER);
        (bool plain,) = address(wrapper).call{value: 1 ether}("");
        Prepared memory prepared = oneEuro();
        IPublishAndPay.Transfer[] memory transfers = one(1, address(token), PAYEE, 5);
        bytes memory words = callOf(prepared, 1, transfers, paymentOf(prepared, 1, PAYER, transfers, APPROVER));
        vm.prank(PAYER);
        (bool withWords,) = address(wrapper).call{value: 1 ether}(words);
        vm.assertFalse(plain);
        vm.assertFalse(withWords);
        vm.assertEq(address(wrapper).balance, 0);
    }

    /// @dev Whatever the row, the payee, the amount and the allowance: both stand, or neither, and nothing stays here.
    function testBothOrNeitherAndNothingStays(uint256 row, address to, uint256 amount, uint256 allowance) public {
        Prepared memory prepared = oneEuro();
        vm.prank(PAYER);
        token.approve(address(wrapper), allowance);
        IPublishAndPay.Transfer[] memory transfers = new IPublishAndPay.Transfer[](2);
        transfers[0] = IPublishAndPay.Transfer(bound(row, 0, 6), address(token), PAYEE, 1);
        transfers[1] = IPublishAndPay.Transfer(1, address(token), to, bound(amount, 0, FUNDS + 1));
        ICounterfoilLedger.Approval memory payment = paymentOf(prepared, 1, PAYER, transfers, APPROVER);
        uint256 before = token.balanceOf(to);
        (bool done,) = tryToSend(PAYER, prepared, 1, transfers, payment);

        vm.assertEq(ledger.batchCount(), done ? 1 : 0);
        uint256 ofBoth = to == PAYEE ? 1 : 0;
        vm.assertEq(token.balanceOf(to), done ? before + transfers[1].amount + ofBoth : before);
        vm.assertEq(token.balanceOf(PAYEE) != 0, done);
        vm.assertEq(token.balanceOf(address(wrapper)), 0);
    }
}

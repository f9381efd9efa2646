// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../src/ICounterfoilLedger.sol";
import {AnsweringAccount, ReentrantAccount, SmartAccount} from "./base/Accounts.sol";
import {LedgerFixture} from "./base/LedgerFixture.sol";
import {Passkey} from "./base/Passkey.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

contract SignersTest is LedgerFixture {
    string internal constant SITE = "counterfoil.example";
    uint256 internal constant PASSKEY = 0x9a55;
    uint256 internal constant SECOND_PASSKEY = 0x9a56;
    bytes4 internal constant REFUSED = 0xffffffff;

    /// @dev Grants the signer a key of a person of its own and waits until it is in force.
    function enrol(bytes memory signer, uint256 roles) internal returns (bytes32 keyId) {
        ICounterfoilLedger.KeyGrant memory grant = grantOf(MOH, STRANGER, roles);
        grant.signer = signer;
        grant.person = keccak256(signer);
        grantByTwo(grant);
        vm.warp(block.timestamp + GRANT_DELAY);
        return keccak256(signer);
    }

    function publish(
        Prepared memory prepared,
        ICounterfoilLedger.Approval memory preparer,
        ICounterfoilLedger.Approval memory approver
    ) internal {
        ledger.publish(
            prepared.publication, preparer, approver, prepared.parts[0], prepared.paths[0], prepared.payloads[0]
        );
    }

    function expectPreparerRefused(bytes32 keyId, bytes memory signature) internal {
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        expectRefused(
            prepared,
            ICounterfoilLedger.Approval(keyId, signature),
            approve(APPROVER, digest),
            abi.encodeWithSelector(ICounterfoilLedger.InvalidSignature.selector, keyId, digest)
        );
    }

    // ───────────────────────────── Smart accounts ─────────────────────────────

    function testSignBySmartAccount() public {
        SmartAccount account = new SmartAccount(vm.addr(STRANGER));
        bytes32 keyId = enrol(abi.encodePacked(account), ROLE_PREPARER);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        bytes32 digest = digestOf(prepared.publication);
        publish(prepared, ICounterfoilLedger.Approval(keyId, sign(STRANGER, digest)), approve(APPROVER, digest));
        vm.assertEq(ledger.batchCount(), 1);
        expectPreparerRefused(keyId, sign(PREPARER, keccak256("anything")));
        expectPreparerRefused(keyId, "");
    }

    function testSignByWalletWithDelegatedCode() public {
        AnsweringAccount code = new AnsweringAccount();
        vm.etch(vm.addr(PREPARER), abi.encodePacked(hex"ef0100", address(code)));
        vm.assertTrue(vm.addr(PREPARER).code.length != 0);
        open(prepare(MOH, partsOfExpenditure(1)));
        vm.assertEq(ledger.batchCount(), 1);
    }

    function testSignByAccountThatAnswersBadly() public {
        AnsweringAccount account = new AnsweringAccount();
        bytes32 keyId = enrol(abi.encodePacked(account), ROLE_PREPARER);
        bytes4 yes = IERC1271.isValidSignature.selector;
        account.answer("", false);
        expectPreparerRefused(keyId, "x");
        account.answer(abi.encode(bytes4(0xffffffff)), false);
        expectPreparerRefused(keyId, "x");
        account.answer(abi.encodePacked(yes), false);
        expectPreparerRefused(keyId, "x");
        account.answer(abi.encode(uint256(uint32(yes))), false);
        expectPreparerRefused(keyId, "x");
        account.answer(abi.encode(yes), true);
        expectPreparerRefused(keyId, "x");
        // Longer than it should be, and yes: taken, without the rest of it being read.
        account.answer(bytes.concat(abi.encode(yes), new bytes(20_000)), false);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        publish(prepared, ICounterfoilLedger.Approval(keyId, "x"), approve(APPROVER, digestOf(prepared.publication)));
    }

    function testSignWithTheLongestSignatureAndALongerOne() public {
        AnsweringAccount account = new AnsweringAccount();
        bytes32 keyId = enrol(abi.encodePacked(account), ROLE_PREPARER);
        account.answer(abi.encode(IERC1271.isValidSignature.selector), false);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        ICounterfoilLedger.Approval memory approver = approve(APPROVER, digestOf(prepared.publication));
        expectRefused(
            prepared,
            ICounterfoilLedger.Approval(keyId, new bytes(8_193)),
            approver,
            abi.encodeWithSelector(ICounterfoilLedger.LengthOutOfBounds.selector, 8_193, 0, 8_192)
        );
        publish(prepared, ICounterfoilLedger.Approval(keyId, new bytes(8_192)), approver);
        vm.assertEq(ledger.batchCount(), 1);
    }

    /// @dev The account tries to deliver the very publication it is asked about, and one of another agency.
    function testSignByAccountThatCallsBack() public {
        ReentrantAccount account = new ReentrantAccount(address(ledger));
        bytes32 keyId = enrol(abi.encodePacked(account), ROLE_PREPARER);
        Prepared memory roads = prepare(ROADS, partsOfExpenditure(1));
        bytes32 digest = digestOf(roads.publication);
        account.remember(
            abi.encodeCall(
                ledger.publish,
                (
                    roads.publication,
                    approve(ROADS_PREPARER, digest),
                    approve(ROADS_APPROVER, digest),
                    roads.parts[0],
                    roads.paths[0],
                    roads.payloads[0]
                )
            )
        );
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        publish(prepared, ICounterfoilLedger.Approval(keyId, "x"), approve(APPROVER, digestOf(prepared.publication)));
        vm.assertEq(ledger.batchCount(), 1);
        vm.assertEq(ledger.agencyState(ROADS).sequence, 0);
        // Outside the static call the same words do publish: what stopped them was the call, and nothing else.
        open(roads);
    }

    // ───────────────────────────── Passkeys ─────────────────────────────

    function signerOfPasskey(uint256 privateKey) internal view returns (bytes memory) {
        return abi.encodePacked(address(verifier), Passkey.keyOf(privateKey, SITE));
    }

    function testSignByTwoPasskeys() public {
        bytes32 preparer = enrol(signerOfPasskey(PASSKEY), ROLE_PREPARER);
        bytes32 approver = enrol(signerOfPasskey(SECOND_PASSKEY), ROLE_APPROVER);
        Prepared memory prepared = prepare(MOH, partsOfExpenditure(1));
        Passkey.Assertion memory assertion = Passkey.assertionOf(SITE, digestOf(prepared.publication));
        publish(
            prepared,
            ICounterfoilLedger.Approval(preparer, Passkey.sign(PASSKEY, assertion)),
            ICounterfoilLedger.Approval(approver, Passkey.sign(SECOND_PASSKEY, assertion))
        );
        vm.assertEq(ledger.batchCount(), 1);
        expectPreparerRefused(preparer, Passkey.sign(SECOND_PASSKEY, assertion));
        expectPreparerRefused(preparer, "");
    }

    function verify(bytes memory key, bytes32 digest, bytes memory signature) internal view returns (bytes4) {
        return verifier.verify(key, digest, signature);
    }

    function testVerifierAcceptsAnAssertion() public view {
        bytes32 digest = keccak256("statement");
        bytes memory signature = Passkey.sign(PASSKEY, Passkey.assertionOf(SITE, digest));
        vm.assertTrue(verify(Passkey.keyOf(PASSKEY, SITE), digest, signature) == verifier.verify.selector);
    }

    function testVerifierRefusesWhatIsNotExactlyThat() public view {
        bytes32 digest = keccak256("statement");
        bytes memory key = Passkey.keyOf(PASSKEY, SITE);
        Passkey.Assertion memory assertion = Passkey.assertionOf(SITE, digest);
        bytes memory signature = Passkey.sign(PASSKEY, assertion);

        vm.assertTrue(verify(key, keccak256("another"), signature) == REFUSED, "another digest");
        vm.assertTrue(verify(Passkey.keyOf(SECOND_PASSKEY, SITE), digest, signature) == REFUSED, "another key");
        vm.assertTrue(verify(Passkey.keyOf(PASSKEY, "elsewhere.example"), digest, signature) == REFUSED, "another site");
        vm.assertTrue(verify(bytes.concat(key, hex"00"), digest, signature) == REFUSED, "longer key");
        vm.assertTrue(verify("", digest, signature) == REFUSED, "no key");
        vm.assertTrue(verify(key, digest, "") == REFUSED, "no signature");
        vm.assertTrue(verify(key, digest, bytes.concat(signature, hex"00")) == REFUSED, "trailing byte");
        vm.assertTrue(verify(key, digest, bytes.concat(signature, bytes32(0))) == REFUSED, "trailing word");

        assertion.flags = Passkey.PRESENT;
        vm.assertTrue(verify(key, digest, Passkey.sign(PASSKEY, assertion)) == REFUSED, "not verified");
        assertion.flags = Passkey.VERIFIED;
        vm.assertTrue(verify(key, digest, Passkey.sign(PASSKEY, assertion)) == REFUSED, "not present");
        assertion = Passkey.assertionOf(SITE, digest);
        assertion.kind = "webauthn.xet";
        vm.assertTrue(verify(key, digest, Passkey.sign(PASSKEY, assertion)) == REFUSED, "not an assertion");
        assertion = Passkey.assertionOf("elsewhere.example", digest);
        vm.assertTrue(verify(key, digest, Passkey.sign(PASSKEY, assertion)) == REFUSED, "asserted elsewhere");
    }

    function testVerifierRefusesUpperHalfOfS() public view {
        bytes32 digest = keccak256("statement");
        Passkey.Assertion memory assertion = Passkey.assertionOf(SITE, digest);
        (bytes32 r, bytes32 s) = Passkey.signParts(PASSKEY, assertion);
        bytes memory key = Passkey.keyOf(PASSKEY, SITE);
        vm.assertTrue(verify(key, digest, Passkey.encode(r, s, assertion)) == verifier.verify.selector);
        vm.assertTrue(verify(key, digest, Passkey.encode(r, Passkey.upper(s), assertion)) == REFUSED);
    }

    function testFuzzVerifierRefusesNoise(bytes memory signature, bytes32 digest) public view {
        vm.assertTrue(verify(Passkey.keyOf(PASSKEY, SITE), digest, signature) == REFUSED);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";

/// @title A passkey of one site: what an authenticator holds and answers.
library Passkey {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 private constant ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;

    bytes1 internal constant PRESENT = 0x01;
    bytes1 internal constant VERIFIED = 0x04;

    /// @dev What an assertion is made of, before it is signed.
    struct Assertion {
        bytes32 rpIdHash;
        bytes1 flags;
        string kind;
        bytes32 challenge;
    }

    function assertionOf(string memory rpId, bytes32 digest) internal pure returns (Assertion memory) {
        return Assertion(sha256(bytes(rpId)), PRESENT | VERIFIED, "webauthn.get", digest);
    }

    function keyOf(uint256 privateKey, string memory rpId) internal pure returns (bytes memory) {
        (uint256 x, uint256 y) = vm.publicKeyP256(privateKey);
        return abi.encodePacked(x, y, sha256(bytes(rpId)));
    }

    function sign(uint256 privateKey, Assertion memory assertion) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = signParts(privateKey, assertion);
        return encode(r, s, assertion);
    }

    function signParts(uint256 privateKey, Assertion memory assertion) internal pure returns (bytes32 r, bytes32 s) {
        bytes32 message =
            sha256(abi.encodePacked(authenticatorDataOf(assertion), sha256(bytes(clientDataOf(assertion)))));
        (r, s) = vm.signP256(privateKey, message);
        if (uint256(s) > ORDER / 2) s = bytes32(ORDER - uint256(s));
    }

    function upper(bytes32 s) internal pure returns (bytes32) {
        return bytes32(ORDER - uint256(s));
    }

    function encode(bytes32 r, bytes32 s, Assertion memory assertion) internal pure returns (bytes memory) {
        return abi.encode(r, s, uint256(23), uint256(1), authenticatorDataOf(assertion), clientDataOf(assertion));
    }

    function authenticatorDataOf(Assertion memory assertion) internal pure returns (bytes memory) {
        return abi.encodePacked(assertion.rpIdHash, assertion.flags, uint32(7));
    }

    function clientDataOf(Assertion memory assertion) internal pure returns (string memory) {
        return string.concat(
            '{"type":"',
            assertion.kind,
            '","challenge":"',
            Base64.encodeURL(abi.encodePacked(assertion.challenge)),
            '","origin":"https://counterfoil.example","crossOrigin":false}'
        );
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";
import {WebAuthn} from "@openzeppelin/contracts/utils/cryptography/WebAuthn.sol";

/// @title Passkeys as signers: an ERC-7913 verifier of WebAuthn assertions that are bound to one site.
/// @notice Key: qx (32 bytes) ‖ qy (32) ‖ SHA-256 of the site's rpId (32). The challenge is the digest's 32 bytes.
/// @notice Signature: `abi.encode(r, s, challengeIndex, typeIndex, authenticatorData, clientDataJSON)`, s in the lower half.
/// @dev The user must have been present and verified (UP and UV).
/// @dev Warning: a passkey's prompt shows no content. The person sees what the page says, so the second person recomputes it.
/// @dev Warning: the key holds the rpId: a site that moves to another domain strands its passkeys.
contract WebAuthnVerifier is IERC7913SignatureVerifier {
    bytes4 private constant REFUSED = 0xffffffff;

    /// @inheritdoc IERC7913SignatureVerifier
    function verify(bytes calldata key, bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        if (key.length != 96) return REFUSED;
        (bool decoded, WebAuthn.WebAuthnAuth calldata assertion) = WebAuthn.tryDecodeAuth(signature);
        if (!decoded || assertion.authenticatorData.length < 37) return REFUSED;
        if (bytes32(assertion.authenticatorData) != bytes32(key[64:96])) return REFUSED;
        if (keccak256(signature) != _canonicalHash(assertion)) return REFUSED;

        bool valid = WebAuthn.verify(abi.encodePacked(hash), assertion, bytes32(key[0:32]), bytes32(key[32:64]), true);
        return valid ? IERC7913SignatureVerifier.verify.selector : REFUSED;
    }

    /// @dev One encoding only: whoever carries an assertion must not be able to change the hash of it.
    function _canonicalHash(WebAuthn.WebAuthnAuth calldata assertion) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                assertion.r,
                assertion.s,
                assertion.challengeIndex,
                assertion.typeIndex,
                assertion.authenticatorData,
                assertion.clientDataJSON
            )
        );
    }
}

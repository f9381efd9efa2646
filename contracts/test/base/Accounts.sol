// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title A smart account of one owner.
contract SmartAccount is IERC1271 {
    address private immutable _owner;

    constructor(address owner) {
        _owner = owner;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (address recovered,,) = ECDSA.tryRecoverCalldata(hash, signature);
        return recovered == _owner ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// @title An account that answers as it was told, whatever it is asked.
contract AnsweringAccount {
    bytes private _answer;
    bool private _reverts;

    function answer(bytes calldata words, bool reverts) external {
        _answer = words;
        _reverts = reverts;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        bytes memory words = _answer;
        if (_reverts) {
            assembly ("memory-safe") {
                revert(add(words, 0x20), mload(words))
            }
        }
        return words;
    }
}

/// @title An account that calls back into the ledger while it is asked, and says yes in any case.
/// @dev Its fallback declares no view, so that a plain call is tried: inside a static call it can only fail.
contract ReentrantAccount {
    address private immutable _target;
    bytes private _words;

    constructor(address target) {
        _target = target;
    }

    function remember(bytes calldata words) external {
        _words = words;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        (bool done,) = _target.call(_words);
        require(!done, "The ledger let itself be written while it asked");
        return abi.encode(IERC1271.isValidSignature.selector);
    }
}

/// @title An account that, while it is asked, tries whatever it was told to, and then answers in a way of its own.
contract HostileAccount {
    address private immutable _target;
    bytes private _words;
    uint256 private _manner;

    constructor(address target) {
        _target = target;
    }

    function remember(bytes calldata words, uint256 manner) external {
        _words = words;
        _manner = manner;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        // What writes in a static call loses all the gas it was given.
        (bool done,) = _target.call{gas: 1_000_000}(_words);
        if (_manner == 1) revert("No");
        if (_manner == 2) return abi.encode(bytes4(0xffffffff));
        if (_manner == 3) return new bytes(50_000);
        if (_manner == 4) return abi.encodePacked(IERC1271.isValidSignature.selector);
        if (_manner == 5 && !done) {
            assembly ("memory-safe") {
                invalid()
            }
        }
        return abi.encode(IERC1271.isValidSignature.selector);
    }
}

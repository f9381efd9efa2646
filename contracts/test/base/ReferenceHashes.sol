// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICounterfoilLedger} from "../../src/ICounterfoilLedger.sol";

/// @title The hashes of the ledger, written a second time from their definitions in {ICounterfoilLedger}, many cases a call.
/// @dev Trees follow RFC 6962 §2.1 as it is written: split at the largest power of two below the number of leaves. Slow, and meant to be.
contract ReferenceHashes {
    struct Records {
        string agency;
        bytes[] lines;
    }

    struct Tree {
        bytes32[] leaves;
        uint256 index;
    }

    struct Signatures {
        bytes preparer;
        bytes approver;
    }

    struct Batch {
        uint256 number;
        bytes32 publicationDigest;
        bytes32 partHash;
        bytes32 preparerKey;
        bytes32 approverKey;
        bytes32 signaturesHash;
        uint256 timestamp;
    }

    struct Statement {
        ICounterfoilLedger.Publication publication;
        uint256 chainId;
        address ledger;
    }

    /// @notice The leaves of each case, and the root over them.
    function recordTrees(Records[] calldata cases)
        external
        pure
        returns (bytes32[][] memory leaves, bytes32[] memory roots)
    {
        leaves = new bytes32[][](cases.length);
        roots = new bytes32[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            leaves[i] = new bytes32[](cases[i].lines.length);
            for (uint256 row = 0; row < leaves[i].length; ++row) {
                leaves[i][row] = keccak256(bytes.concat(hex"00", bytes(cases[i].agency), cases[i].lines[row]));
            }
            roots[i] = treeHash(leaves[i], 0, leaves[i].length);
        }
    }

    /// @notice Root of each tree, and the path of one of its leaves.
    function trees(Tree[] calldata cases) external pure returns (bytes32[] memory roots, bytes32[][] memory paths) {
        roots = new bytes32[](cases.length);
        paths = new bytes32[][](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            bytes32[] memory leaves = cases[i].leaves;
            roots[i] = treeHash(leaves, 0, leaves.length);
            paths[i] = auditPath(leaves, 0, leaves.length, cases[i].index);
        }
    }

    /// @notice Of each list of parts, the hashes of their totals, their own hashes, and the root over these.
    function parts(ICounterfoilLedger.Part[][] calldata cases)
        external
        pure
        returns (bytes32[][] memory totalsHashes, bytes32[][] memory partHashes, bytes32[] memory roots)
    {
        totalsHashes = new bytes32[][](cases.length);
        partHashes = new bytes32[][](cases.length);
        roots = new bytes32[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            uint256 count = cases[i].length;
            totalsHashes[i] = new bytes32[](count);
            partHashes[i] = new bytes32[](count);
            for (uint256 j = 0; j < count; ++j) {
                totalsHashes[i][j] = totalsHash(cases[i][j].totals);
                partHashes[i][j] = partHash(cases[i][j], totalsHashes[i][j]);
            }
            roots[i] = treeHash(partHashes[i], 0, count);
        }
    }

    function keyIds(bytes[] calldata signers) external pure returns (bytes32[] memory ids) {
        ids = new bytes32[](signers.length);
        for (uint256 i = 0; i < signers.length; ++i) {
            ids[i] = keccak256(signers[i]);
        }
    }

    function signaturesHashes(Signatures[] calldata cases) external pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            hashes[i] = keccak256(bytes.concat(keccak256(cases[i].preparer), keccak256(cases[i].approver)));
        }
    }

    /// @notice Of each history, the hashes of its batches, and the head after each of them, from zero.
    function histories(Batch[][] calldata cases)
        external
        pure
        returns (bytes32[][] memory hashes, bytes32[][] memory heads)
    {
        hashes = new bytes32[][](cases.length);
        heads = new bytes32[][](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            uint256 count = cases[i].length;
            hashes[i] = new bytes32[](count);
            heads[i] = new bytes32[](count);
            bytes32 head;
            for (uint256 j = 0; j < count; ++j) {
                hashes[i][j] = batchHash(cases[i][j]);
                head = keccak256(bytes.concat(head, hashes[i][j]));
                heads[i][j] = head;
            }
        }
    }

    /// @notice EIP-712, field by field.
    function publicationDigests(Statement[] calldata cases) external pure returns (bytes32[] memory digests) {
        digests = new bytes32[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            bytes memory domain = bytes.concat(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Counterfoil"),
                keccak256("1"),
                bytes32(cases[i].chainId),
                bytes32(uint256(uint160(cases[i].ledger)))
            );
            digests[i] = keccak256(bytes.concat(hex"1901", keccak256(domain), structHash(cases[i].publication)));
        }
    }

    function batchHash(Batch calldata b) private pure returns (bytes32) {
        bytes memory first = bytes.concat(bytes32(b.number), b.publicationDigest, b.partHash);
        bytes memory second = bytes.concat(b.preparerKey, b.approverKey, b.signaturesHash, bytes32(b.timestamp));
        return keccak256(bytes.concat(first, second));
    }

    function structHash(ICounterfoilLedger.Publication calldata p) private pure returns (bytes32) {
        bytes memory totals;
        for (uint256 i = 0; i < p.totals.length; ++i) {
            totals = bytes.concat(
                totals,
                keccak256(
                    bytes.concat(
                        keccak256("Total(string stage,string currency,string sum)"),
                        keccak256(bytes(p.totals[i].stage)),
                        keccak256(bytes(p.totals[i].currency)),
                        keccak256(bytes(p.totals[i].sum))
                    )
                )
            );
        }
        bytes memory first = bytes.concat(
            keccak256(
                "Publication(uint256 format,string agency,string agencyName,uint256 sequence,bytes32 previousHead,string period,uint256 records,uint256 parts,bytes32 partsRoot,Total[] totals,string deadline)Total(string stage,string currency,string sum)"
            ),
            bytes32(p.format),
            keccak256(bytes(p.agency)),
            keccak256(bytes(p.agencyName)),
            bytes32(p.sequence),
            p.previousHead
        );
        bytes memory second = bytes.concat(
            keccak256(bytes(p.period)),
            bytes32(p.records),
            bytes32(p.parts),
            p.partsRoot,
            keccak256(totals),
            keccak256(bytes(p.deadline))
        );
        return keccak256(bytes.concat(first, second));
    }

    function totalsHash(ICounterfoilLedger.Total[] calldata totals) private pure returns (bytes32) {
        bytes memory words;
        for (uint256 i = 0; i < totals.length; ++i) {
            bytes memory stage = bytes(totals[i].stage);
            bytes memory zeros = new bytes(29 - stage.length);
            bytes memory key = bytes.concat(stage, zeros, bytes(totals[i].currency));
            words = bytes.concat(words, key, abi.encode(unitsOf(bytes(totals[i].sum))));
        }
        return keccak256(words);
    }

    function partHash(ICounterfoilLedger.Part calldata part, bytes32 hashOfTotals) private pure returns (bytes32) {
        bytes memory counts = bytes.concat(bytes32(part.number), bytes32(part.records));
        return keccak256(bytes.concat(hex"02", counts, part.recordsRoot, part.payloadHash, hashOfTotals));
    }

    /// @dev Plain decimal text in units of 10^-18, read digit by digit, then filled up with zeros.
    function unitsOf(bytes memory sum) private pure returns (int256 units) {
        uint256 decimals = 0;
        bool afterPoint = false;
        for (uint256 i = 0; i < sum.length; ++i) {
            if (sum[i] == "-") continue;
            if (sum[i] == ".") {
                afterPoint = true;
                continue;
            }
            units = units * 10 + int256(uint256(uint8(sum[i]))) - 48;
            if (afterPoint) decimals += 1;
        }
        for (; decimals < 18; ++decimals) {
            units *= 10;
        }
        if (sum[0] == "-") units = -units;
    }

    /// @dev MTH of RFC 6962 §2.1 over the leaves `from` to before `to`.
    function treeHash(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        if (from == to) return keccak256("");
        if (to - from == 1) return leaves[from];
        uint256 middle = from + largestPowerBelow(to - from);
        return keccak256(bytes.concat(hex"01", treeHash(leaves, from, middle), treeHash(leaves, middle, to)));
    }

    /// @dev PATH of RFC 6962 §2.1.1, from the leaf up.
    function auditPath(bytes32[] memory leaves, uint256 from, uint256 to, uint256 index)
        private
        pure
        returns (bytes32[] memory path)
    {
        if (to - from <= 1) return new bytes32[](0);
        uint256 middle = from + largestPowerBelow(to - from);
        bool isLeft = from + index < middle;
        bytes32[] memory below =
            isLeft ? auditPath(leaves, from, middle, index) : auditPath(leaves, middle, to, index + from - middle);
        path = new bytes32[](below.length + 1);
        for (uint256 i = 0; i < below.length; ++i) {
            path[i] = below[i];
        }
        path[below.length] = isLeft ? treeHash(leaves, middle, to) : treeHash(leaves, from, middle);
    }

    function largestPowerBelow(uint256 count) private pure returns (uint256 power) {
        power = 1;
        while (power * 2 < count) {
            power *= 2;
        }
    }
}

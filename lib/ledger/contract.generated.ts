// Generated from contracts/src by `node scripts/contracts.mjs build`. Do not edit.

/** What the bytecode was compiled with. */
export const contractCompiler = {
  "solc": "0.8.37+commit.f401782d",
  "evmVersion": "osaka",
  "viaIR": true,
  "optimizer": {
    "enabled": true,
    "runs": 200
  },
  "bytecodeHash": "none",
  "appendCBOR": false
} as const

/** Storage slots of the ledger; a mapping's value lies at keccak256(key ‖ slot). See docs/contract.md. */
export const ledgerStorage = {
  head: 2n,
  batchCount: 3n,
  batchHash: 4n,
  agencyHead: 5n,
  agencyBatchCount: 6n,
  sequence: 7n,
  total: 8n,
  fate: 9n,
  disputed: 10n,
  agency: 11n,
  key: 12n,
  delivery: 13n,
  remaining: 14n,
  registrar: 15n,
  offeredRegistrar: 16n,
  guardian: 17n,
  offeredGuardian: 18n,
  formats: 19n,
  isVerifier: 20n,
} as const

export const ledgerAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "firstRegistrar",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "firstGuardian",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifiers",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptGuardian",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptRegistrar",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "agencyState",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.AgencyState",
        "components": [
          {
            "name": "registered",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "name",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "batchCount",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "head",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "descriptionVersion",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "descriptionHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allowNextFormat",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "batchCount",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "batchHash",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "cancellation",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Cancellation",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "publication",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "reason",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "official",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelGrant",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "countersignGrant",
    "inputs": [
      {
        "name": "grant",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyGrant",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "signer",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "post",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "roles",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "validUntil",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "describe",
    "inputs": [
      {
        "name": "description",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Description",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "version",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "content",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "domainSeparator",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "formats",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grantAdminKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.AdminKey",
        "components": [
          {
            "name": "signer",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "post",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "grantDelay",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grantKey",
    "inputs": [
      {
        "name": "grant",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyGrant",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "signer",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "post",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "roles",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "validUntil",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "admin",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "second",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "guardian",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "guardianRevokeKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "head",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isDisputed",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isVerifier",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "fixedAtDeployment",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "key",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyState",
        "components": [
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "roles",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "validFrom",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "validUntil",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "revokedAt",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "revokedByGuardian",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "keyInForce",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "markDispute",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offerGuardian",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offerRegistrar",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "offeredGuardian",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "offeredRegistrar",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openPublication",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.OpenPublication",
        "components": [
          {
            "name": "digest",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "nextPart",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsLeft",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "preparerKey",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "approverKey",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signaturesHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publicationDigest",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "preparer",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "approver",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "publishPart",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registerAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "admins",
        "type": "tuple[]",
        "internalType": "struct ICounterfoilLedger.AdminKey[]",
        "components": [
          {
            "name": "signer",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "person",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "post",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registrar",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "reinstateKey",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renameAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeKey",
    "inputs": [
      {
        "name": "revocation",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.KeyRevocation",
        "components": [
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "reason",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "official",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "signerOf",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "total",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "units",
        "type": "int256",
        "internalType": "int256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AgencyDescribed",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "version",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "content",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "adminKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AgencyRegistered",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AgencyRenamed",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchPublished",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "publicationDigest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "agencyBatchNumber",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "part",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "preparerKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "approverKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "signaturesHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "batchHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "head",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "agencyHead",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "payload",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DisputeMarked",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "FormatAllowed",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GrantCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GrantDelayFixed",
    "inputs": [
      {
        "name": "grantDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianAccepted",
    "inputs": [
      {
        "name": "guardian",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianOffered",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyGranted",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "person",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "signer",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "post",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "roles",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "grantedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "secondedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyReinstated",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyRevoked",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "revokedBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "byGuardian",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationCancelled",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "partsDelivered",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "cancelledBy",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationCompleted",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PublicationOpened",
    "inputs": [
      {
        "name": "agency",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sequence",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "publication",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "preparerKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "approverKey",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "preparerSignature",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "approverSignature",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RegistrarAccepted",
    "inputs": [
      {
        "name": "registrar",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RegistrarOffered",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VerifierFixed",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AdminKeyCannotEndItself",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AdminKeyHasNoEnd",
    "inputs": [
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AgencyAlreadyRegistered",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeadlinePassed",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "blockTimestamp",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DisputeUnchanged",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "disputed",
        "type": "bool",
        "internalType": "bool"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmptyPayload",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FormatNotAllowed",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "formats",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GrantAlreadyInForce",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GrantDelayTooLong",
    "inputs": [
      {
        "name": "grantDelay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidSignature",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyAlreadyGranted",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyExpired",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyIsRevoked",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "revokedAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyLacksRole",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyNotRevokedByGuardian",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyNotYetInForce",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LengthOutOfBounds",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedCode",
    "inputs": [
      {
        "name": "code",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedCurrency",
    "inputs": [
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedMoment",
    "inputs": [
      {
        "name": "moment",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedPeriod",
    "inputs": [
      {
        "name": "period",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedStage",
    "inputs": [
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedSum",
    "inputs": [
      {
        "name": "sum",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedText",
    "inputs": [
      {
        "name": "position",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NilReturnNotEmpty",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoAdmin",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoOpenPublication",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOfferedGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "offered",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOfferedRegistrar",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "offered",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRegistrar",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OfficeHolderCannotSign",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartNotProved",
    "inputs": [
      {
        "name": "partHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "partsRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartOutOfOrder",
    "inputs": [
      {
        "name": "number",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PartsOutOfBounds",
    "inputs": [
      {
        "name": "parts",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayloadTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationIsCancelled",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationIsComplete",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PublicationStillOpen",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RecordsDoNotAddUp",
    "inputs": [
      {
        "name": "records",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "left",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RecordsOutOfBounds",
    "inputs": [
      {
        "name": "records",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RegistrarIsGuardian",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SamePerson",
    "inputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsDoNotAddUp",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsNotSorted",
    "inputs": [
      {
        "name": "stage",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "currency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownAgency",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownKey",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRoles",
    "inputs": [
      {
        "name": "roles",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownSequence",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "last",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownVerifier",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidityEndsBeforeItBegins",
    "inputs": [
      {
        "name": "validFrom",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "validUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VerifierHasNoCode",
    "inputs": [
      {
        "name": "verifier",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongAgencyName",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "registered",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPayloadHash",
    "inputs": [
      {
        "name": "payloadHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signedHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPreviousHead",
    "inputs": [
      {
        "name": "previousHead",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSequence",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongVersion",
    "inputs": [
      {
        "name": "version",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroDigest",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroPerson",
    "inputs": []
  }
] as const

export const ledgerBytecode =
  '0x610180806040523461041d57615ea0803803809161001d8285610435565b833981019060808183031261041d5761003581610458565b61004160208301610458565b6040830151606084015190939192916001600160401b03821161041d57019380601f8601121561041d578451946001600160401b038611610421578560051b90604051966100926020840189610435565b875260208088019282010192831161041d57602001905b828210610405575050506040516100c1604082610435565b600b815260208101906a10dbdd5b9d195c999bda5b60aa1b8252604051916100ea604084610435565b600183526020830191603160f81b835261010381610494565b6101205261011084610494565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261017960c082610435565b5190206080523060c0526001600160a01b031690811580156103f4575b6103e5576001600160a01b0316918183146103d2576301e1338081116103b857917f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc09866602080937f82c16be2dba5fb29c1d4bbd03674bc90c141761e38274e8b7faa73a9b78ea5d682877fe450225c5611d702c25507412db01fdefcab28aed1999291f0a261dc6148a3239861016052604051908152a1600f80546001600160a01b03191682179055604051908152a1601180546001600160a01b03191682179055604051908152a160016013557f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f234196602060405160018152a15f5b8151811015610348576001600160a01b036102ab828461046c565b51163b15610321576001906001600160a01b036102c8828561046c565b51165f52601460205260405f208260ff198254161790557f3ec58b88f6d58177b5fa261367f69f2bd5820d7ccff21039100741cf04c230b16020838060a01b03610312848761046c565b5116604051908152a101610290565b6001600160a01b0391610334919061046c565b511663b3136e4760e01b5f5260045260245ffd5b6040516159a090816105008239608051816140af015260a0518161416c015260c05181614079015260e051816140fe01526101005181614124015261012051816110b3015261014051816110dc015261016051818181610469015281816113b101528181611f4801526126180152f35b637324a85760e11b5f526004526301e1338060245260445ffd5b506365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610196565b6020809161041284610458565b8152019101906100a9565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761042157604052565b51906001600160a01b038216820361041d57565b80518210156104805760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b601f8151116104bf5760208151910151602082106104b0571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306f1305614612af2575080630a2f6127146128e257806311dc33bd1461287557806312fac8c81461283557806313751a7e1461271d57806326870b4a1461256f5780632a381ddf146124b75780632b20e3971461248f5780632e1b2654146124325780632f36619e1461231857806332cf57f8146122ee57806333105218146122ad5780633aa6c10814612210578063452a9320146121e857806349705f011461208a5780635456d94d14611e6b57806359f3828314611dfe5780637320574314611d595780637400f579146113d457806374feaadc1461139a57806384522f851461119357806384b0196e1461109b5780638901be08146110415780638912c446146110195780638ec83d4c14610ece5780638f7dcfa314610eb1578063944be21014610d255780639cc45e4414610d08578063a21d724914610bb1578063a5f31d6114610b01578063a8a8563014610aae578063b608b5c8146109e2578063baa81c011461075c578063cc32055d1461049a578063d7818cf614610403578063db9a1ab0146103db578063ef530b591461039c578063f05fa2eb146102e3578063f698da25146102c15763fc8f6f7e146101d4575f80fd5b346102bd576102186101e536612b90565b92915f60a06040516101f681612d92565b828152826020820152826040820152826060820152826080820152015261331e565b5f52600c60205260405f20905f5260205260c060405f206001815491015460405161024281612d92565b8281526020810160ff831681526040820165ffffffffffff8460081c168152606083019165ffffffffffff8560381c16835260ff60a0608086019565ffffffffffff8860681c168752019560981c161515855260405195865251602086015251604085015251606084015251608083015251151560a0820152f35b5f80fd5b346102bd575f3660031901126102bd5760206102db614076565b604051908152f35b346102bd576103036102f436612b90565b92916102fe613678565b61331e565b600161030f8383613429565b01805460ff8160981c16156103895765ffffffffffff429160081c1610610368575b805466ffffffffffffff60681b191690557f79e8c8b18224b72491e224527d88e101a9b175bd2670d0b78ff06f68d21056715f80a3005b805466ffffffffffff0019164260081b66ffffffffffff0016178155610331565b83633648cec760e21b5f5260045260245ffd5b346102bd5760203660031901126102bd576004356001600160401b0381116102bd5761016060031982360301126102bd576102db602091600401613101565b346102bd575f3660031901126102bd576010546040516001600160a01b039091168152602090f35b346102bd5760403660031901126102bd576004356001600160401b0381116102bd57610433903690600401612b63565b90602435906001600160401b0382116102bd57606060031983360301126102bd5761049892610464916102fe613678565b61048e7f000000000000000000000000000000000000000000000000000000000000000042612f9f565b9160040190613ffe565b005b346102bd5760403660031901126102bd576004356001600160401b0381116102bd5780600401606060031983360301126102bd57602435906001600160401b0382116102bd576040826004019260031990360301126102bd576105066105008280612c16565b9061331e565b91602484013593841561074d576044019161052a6105248483612c16565b906133a1565b835f52600960205260405f20855f5260205260ff60405f2054169061054e82612c68565b6003821461073a5761055f82612c68565b60028214610727576105f66105ef61058161057a8480612c16565b3691612f25565b6020815191012061059561057a8886612c16565b602081519101206040519060208201927f441aa41723f8558dc05162b78bb83950c180bd3ddf69305893e5965bc9411aa3845260408301528a60608301526080820152608081526105e760a082612de3565b519020614050565b8487613548565b50845f52600960205260405f20865f5260205260405f20600360ff1982541617905560015f9261062581612c68565b1461067d575b6106597fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c9461067892612c16565b6040519485948552356020850152606060408501526060840191612c48565b0390a3005b9050835f52600d602052600660405f200154925f19840193841161071357610659610678917fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c9593875f52600d60205261070960405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b925094505061062b565b634e487b7160e01b5f52601160045260245ffd5b85633fdbc6dd60e01b5f5260045260245ffd5b85630416ffc160e21b5f5260045260245ffd5b63506f3a1b60e01b5f5260045ffd5b346102bd5760603660031901126102bd576004356001600160401b0381116102bd5761078c903690600401612b63565b906024356001600160401b0381116102bd576107ac903690600401612b63565b906044356001600160401b0381116102bd576107cc903690600401612be6565b9290936107d7613678565b6107e18682613f30565b156109bd576107f0868261302f565b95865f52600b60205261080660405f2054612c86565b61099557505082156109865761081c81836133eb565b845f52600b60205260405f20916001600160401b038211610972578161084d87936108478654612c86565b86612fc3565b5f93601f82116001146108ed5761089c82807f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e39096975f916108e2575b508160011b915f199060031b1c19161790565b90555b6108b6604051928392602084526020840191612c48565b0390a25f5b8181106108c457005b6001906108dc426108d683868861304b565b87613ffe565b016108bb565b90508501358b610889565b601f198216815f5260205f20905f5b818110610957575095837f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e39096971061093e575b5050600182811b01905561089f565b8401355f19600385901b60f8161c19169055888061092f565b8786013583556020978801978b9750600190930192016108fc565b634e487b7160e01b5f52604160045260245ffd5b631f8c1dbd60e11b5f5260045ffd5b6109b9604051928392636edb17ff60e11b8452602060048501526024840191612c48565b0390fd5b856109b96040519283926334e8448b60e11b8452602060048501526024840191612c48565b346102bd5760603660031901126102bd576004356001600160401b0381116102bd57610500610a15913690600401612b63565b5f52600c60205260405f206024355f526020526020600160405f20015460ff60443582161615159081610a99575b81610a82575b81610a5a575b506040519015158152f35b60381c65ffffffffffff16801591508115610a77575b5082610a4f565b905042111582610a70565b905065ffffffffffff8160081c1642101590610a49565b905065ffffffffffff8160681c161590610a43565b346102bd575f3660031901126102bd57610ac6613678565b7f595d65a8012477f10baea5f3b59a4ea9c4f06314076e6643e552d9dc9f2341966020610af4601354613021565b80601355604051908152a1005b346102bd575f3660031901126102bd576012546001600160a01b03811633819003610b9b5750600f546001600160a01b03163314610b8857336001600160601b0360a01b60115416176011556001600160601b0360a01b166012557fe450225c5611d702c25507412db01fdefcab28aed1999291f0a261dc6148a3236020604051338152a1005b6365cb8cc760e11b5f523360045260245ffd5b630dd0a57360e31b5f523360045260245260445ffd5b346102bd5760203660031901126102bd576004356001600160401b0381116102bd57610c20610be7610c8c923690600401612b63565b905f60c0604051610bf781612d77565b828152606060208201528260408201528260608201528260808201528260a08201520152613ed9565b805f52600b60205260405f2090610c378254612c86565b151591815f52600760205260405f205491805f52600660205260405f2054905f52600560205260405f2054600183015491610c9360028501549460405197610c7e89612d77565b885260405198898092612cbe565b0388612de3565b6020860196875260408601948552606086019081526080860191825260a0860192835260c08601938452610ce56040519788976020895251151560208901525160e06040890152610100880190612bc2565b945160608701525160808601525160a08501525160c08401525160e08301520390f35b346102bd575f3660031901126102bd576020601354604051908152f35b346102bd5760403660031901126102bd576004356001600160401b0381116102bd57610d55903690600401612b63565b906024356001600160401b0381116102bd57610d78610d83913690600401612b63565b9390926102fe613678565b90610d8e83826133eb565b815f52600b60205260405f20926001600160401b03811161097257610db7816108478654612c86565b5f93601f8211600114610e2f57610e0582807f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296975f91610e2457508160011b915f199060031b1c19161790565b90555b610e1f604051928392602084526020840191612c48565b0390a2005b905085013588610889565b601f19821694815f5260205f20905f5b878110610e995750837f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e2969710610e80575b5050600182811b019055610e08565b8401355f19600385901b60f8161c191690558580610e71565b90916020600181928589013581550193019101610e3f565b346102bd575f3660031901126102bd576020600254604051908152f35b346102bd5760803660031901126102bd576004356001600160401b0381116102bd57610efe903690600401612b63565b90602435906001600160401b0382116102bd5760a060031983360301126102bd576044356001600160401b0381116102bd57610f3e903690600401612be6565b916064356001600160401b0381116102bd57610f5e903690600401612b63565b959094610f6b828461331e565b92835f52600d60205260405f209260405193610f8685612d5b565b600881549182875260018101546020880152600281015460408801526003810154606088015260048101546080880152600581015460a0880152600681015460c0880152600781015460e0880152015461010086015215610ff55760206102db8a8a8a8a600489018a8c61392f565b6109b960405192839263db89c66d60e01b8452602060048501526024840191612c48565b346102bd575f3660031901126102bd576012546040516001600160a01b039091168152602090f35b346102bd5760403660031901126102bd576004356001600160401b0381116102bd57610500611074913690600401612b63565b5f52600a60205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346102bd575f3660031901126102bd576111376110d77f0000000000000000000000000000000000000000000000000000000000000000615244565b6111007f0000000000000000000000000000000000000000000000000000000000000000615244565b6020611145604051926111138385612de3565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190612bc2565b908582036040870152612bc2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061117c57505050500390f35b83518552869550938101939281019260010161116d565b346102bd576111a136612b0c565b906111af6105008280612c16565b9160608201916111c86111c28483612c16565b9061336e565b60408101906111d78282612c16565b908115801561138f575b61137157816111ef916143d0565b90810361135f5750845f52600b602052600160405f20015493600185018095116107135760208201359480860361134957507fdc13ef290a0154d381eb0825b67410258435f204d60d2c42846228c31b474e0e9492826112e76112e06113229461126061057a8561133d9b99612c16565b602081519101209061128961057a61127b61057a8989612c16565b602081519101209287612c16565b602081519101206040519160208301937fdc4cecdc538bd9e97290814bb22a24508e0a9dda8d65ec9f1fa12342f0dd71e6855260408401528a6060840152608083015260a082015260a081526105e760c082612de3565b858a61345e565b50875f52600b60205284600160405f20015561130661057a8383612c16565b60208151910120885f52600b602052600260405f200155612c16565b93906040519485948552606060208601526060850191612c48565b903560408301520390a2005b85635060c66560e01b5f5260045260245260445ffd5b630307129960e31b5f5260045260245ffd5b5063e611688b60e01b5f52600452600160245261400060445260645ffd5b5061400082116111e1565b346102bd575f3660031901126102bd5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102bd5760c03660031901126102bd576001600160401b03600435116102bd57610160600435360360031901126102bd576001600160401b03602435116102bd576040602435360360031901126102bd576001600160401b03604435116102bd576040604435360360031901126102bd576001600160401b03606435116102bd5760a0606435360360031901126102bd576084356001600160401b0381116102bd57611485903690600401612be6565b9060a4356001600160401b0381116102bd576114a5903690600401612b63565b9290916114bf610500602460043501600435600401612c16565b6114cd600435600401613101565b60043560040135158015611d48575b611d2957815f52600b60205260405f2061150361057a604460043501600435600401612c16565b602081519101206040516115228161151b8186612cbe565b0382612de3565b6020815191012003611cd95750815f52600960205260405f20815f52602052600360ff60405f20541661155481612c68565b14611cc757815f52600d60205260405f2054611ca857815f52600760205260405f20546001810180911161071357806064600435013503611c8c5750815f52600560205260405f20546084600435013503611c63576115c66115c060a460043501600435600401612c16565b90614bd5565b15611c2b576115e36111c261014460043501600435600401612c16565b60e4600435013515808015611c1a575b611bfb5760043560c40135611b885750600160e4600435013514801590611b69575b611b5a575b61162a6024356004013583613429565b80549060018101546001811615611b355765ffffffffffff8160681c1680611b19575065ffffffffffff8160081c16804210611afd575060381c65ffffffffffff1680151580611af4575b611ad857506116aa6116af918460026116976024803501602435600401612c16565b94909361151b6040518094819301612cbe565b614555565b15611abb576116c46044356004013584613429565b9081549160018101546002811615611a965765ffffffffffff8160681c1680611a7a575065ffffffffffff8160081c16804210611a5e575060381c65ffffffffffff1680151580611a55575b611a3957506116aa61173391856002611697602460443501604435600401612c16565b15611a1c578114611a0a5760206102db888888888888815f52600788526064600435013560405f20558061190d837fae4f71e074f351aa9fc3a9c2ebf2658a47f0825d11a58b2fcff0e01df6df3b986117956024803501602435600401612c16565b6117a9602460443501604435600401612c16565b6118f760409792975194859460a086526004356004013560a08701526118d16118a96118606118246117fe8a60c06101606117ee602460043501600435600401612e04565b92909301526102008d0191612c48565b611812604460043501600435600401612e04565b8c8303609f190160e08e015290612c48565b6004803560648101356101008d015260848101356101208d015261184d9160a482019101612e04565b8b8303609f19016101408d015290612c48565b6004803560c48101356101608c015260e48101356101808c01526101048101356101a08c01526118969161012482019101612e35565b8a8303609f19016101c08c015290612e69565b6118be61014460043501600435600401612e04565b898303609f19016101e08b015290612c48565b916024356004013560208801526044356004013560408801528683036060880152612c48565b9083820360808501526064600435013597612c48565b0390a461192661057a6024803501602435600401612c16565b88815191012061194361057a602460443501604435600401612c16565b898151910120604051908a8201928352604082015260408152611967606082612de3565b5190206040519161197783612d5b565b8252610104600435013589830152602435600401356040830152604435600401356060830152608082015260e4600435013560a0820152600160c082015260c4600435013560e08201525f6101008201526119fe6119e061012460043501600435600401612f6a565b906119f5608460643501606435600401612f6a565b9290918561388b565b6064356004019161392f565b6326e4e18d60e21b5f5260045260245ffd5b82636366097760e11b5f526044356004013560045260245260445ffd5b6365598f0d60e11b5f526044356004013560045260245260445ffd5b50804211611710565b632f7aecb960e21b5f526044356004013560045260245260445ffd5b6384428c4d60e01b5f526044356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526044356004013560045216602452600260445260645ffd5b50636366097760e11b5f526024356004013560045260245260445ffd5b6365598f0d60e11b5f526024356004013560045260245260445ffd5b50804211611675565b632f7aecb960e21b5f526024356004013560045260245260445ffd5b6384428c4d60e01b5f526024356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526024356004013560045216602452600160445260645ffd5b63016fc60360e21b5f5260045ffd5b50611b7f61012460043501600435600401612f6a565b90501515611615565b60e46004350135600c1b9060e4600435013582046110001417156107135760e4600435013560c46004350135108015611bec575b611bc6575061161a565b636edbb6f560e11b5f5260c4600435013560045260e4600435013560245260445260645ffd5b508060c4600435013511611bbc565b6327abab6b60e21b5f5260e4600435013560045261ffff60245260445ffd5b5061ffff60e46004350135116115f3565b611c3f60a460043501600435600401612c16565b6109b960405192839263f5f76dfd60e01b8452602060048501526024840191612c48565b505f52600560205260405f20546311bed0e760e11b5f526084600435013560045260245260445ffd5b63199ab68b60e11b5f526064600435013560045260245260445ffd5b505f52600d60205260405f20546303207eb960e31b5f5260045260245ffd5b630416ffc160e21b5f5260045260245ffd5b6109b9611cf0604460043501600435600401612c16565b919092611d17604051948594630920930360e31b8652604060048701526044860191612c48565b83810360031901602485015290612cbe565b601354635f24f4b760e01b5f526004356004013560045260245260445ffd5b5060135460043560040135116114dc565b346102bd5760603660031901126102bd576004356001600160401b0381116102bd57611d89903690600401612b63565b6024356001600160401b0381116102bd57611da8903690600401612b63565b919092604435926001600160401b0384116102bd57611dd9611dd1611dea953690600401612b63565b94909361331e565b5f52600860205260405f20946137b8565b5f52602052602060405f2054604051908152f35b346102bd5760203660031901126102bd576004356001600160a01b038116908190036102bd5760207f8d0e5697e9248396669bf4adc3c4b00d478a57e201dc8c1492f50d8d32b6f26991611e50613678565b601080546001600160a01b03191682179055604051908152a1005b346102bd5760603660031901126102bd576004356001600160401b0381116102bd57806004019060e060031982360301126102bd576024356001600160401b0381116102bd576040816004019160031990360301126102bd576044356001600160401b0381116102bd576040816004019160031990360301126102bd57611ef56105008580612c16565b611f16611f01866136c6565b611f0c81868561345e565b918291858561345e565b14611a0a5750611f2c6111c260c4860187612c16565b611f42611f3c6084860187612c16565b90614701565b93611f6d7f000000000000000000000000000000000000000000000000000000000000000042612f9f565b925f9460a483017fb9d3fb274571b64f2a6406ccde705dd667ab021ba33e1c9683597229eea8225b611fa261057a838c612c16565b6020815191012003612006575b50826104989892604492611fc96024611fd6970186612c16565b9690956064850190612c16565b9990986040519b611fe68d612dad565b8c5260208c015260408b01523560608a01523560808901520135926147f7565b955061201b612015878a612c16565b90614192565b9687911561205c57506004881461204a5785811015611faf5785633142c87760e11b5f5260045260245260445ffd5b63079f4aff60e31b5f5260045260245ffd5b612066908a612c16565b6109b9604051928392631e6391ab60e11b8452602060048501526024840191612c48565b346102bd5760803660031901126102bd576004356001600160401b0381116102bd576120ba903690600401612b63565b9060243590604435928315158094036102bd576064356001600160401b0381116102bd576120ef6120fa913690600401612b63565b9290936102fe61369f565b9161210582826133a1565b831580156121d3575b6121af57825f52600a60205260405f20845f526020528460ff60405f2054161515146121975790846106787fc336061fefc2b2a702370062741f8b29020caf44704fbb52310c0739b3d8154793855f52600a60205260405f20875f5260205260405f2060ff1981541660ff85161790556040519384938452604060208501526040840191612c48565b505050632a200abb60e11b5f5260045260245260445ffd5b50505f52600760205260405f205490630e6ce53960e21b5f5260045260245260445ffd5b50825f52600760205260405f2054841161210e565b346102bd575f3660031901126102bd576011546040516001600160a01b039091168152602090f35b346102bd575f3660031901126102bd576010546001600160a01b0381163381900361229757506011546001600160a01b03163314610b8857336001600160601b0360a01b600f541617600f556001600160601b0360a01b166010557f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc098666020604051338152a1005b6327c62f0760e01b5f523360045260245260445ffd5b346102bd5760203660031901126102bd576004356001600160a01b038116908190036102bd575f526014602052602060ff60405f2054166040519015158152f35b346102bd5760203660031901126102bd576004355f526004602052602060405f2054604051908152f35b346102bd5760203660031901126102bd576004356001600160401b0381116102bd5761234b612389913690600401612b63565b905f60e060405161235b81612d3f565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015261331e565b5f52600d60205261010060405f2080549060018101549060058101546006820154600783015490600284015492600460038601549501549560e06040516123cf81612d3f565b8981526020810192835260408101938452606081019485526080810195865260a0810196875260c08101978852019687526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b346102bd5761244a61244336612b90565b929161331e565b5f52600c60205260405f20905f5260205261248b61151b612477600260405f200160405192838092612cbe565b604051918291602083526020830190612bc2565b0390f35b346102bd575f3660031901126102bd57600f546040516001600160a01b039091168152602090f35b346102bd576124c86102f436612b90565b60016124d48383613429565b01805465ffffffffffff8160681c1680612559575060081c65ffffffffffff16428111156125435750805465ffffffffffff60681b19164260681b65ffffffffffff60681b161790557f5661032cf80c35ef4c69d6c387888c955efc573c0f156566b8005a1afb024b995f80a3005b83632adc739f60e01b5f5260045260245260445ffd5b846384428c4d60e01b5f5260045260245260445ffd5b346102bd5760403660031901126102bd576004356001600160401b0381116102bd57806004019060e060031982360301126102bd576024356001600160401b0381116102bd576040816004019160031990360301126102bd576125d0613678565b6125dd6105008480612c16565b916125f16125ea856136c6565b838561345e565b506126026111c260c4830186612c16565b612612611f3c6084830186612c16565b9261263d7f000000000000000000000000000000000000000000000000000000000000000042612f9f565b915f9360a482017fb9d3fb274571b64f2a6406ccde705dd667ab021ba33e1c9683597229eea8225b61267261057a838b612c16565b60208151910120036126d5575b50956044826104989861269860246126a5960185612c16565b9590946064840190612c16565b9890976040519a6126b58c612dad565b8b5260208b015260408a01523560608901525f60808901520135926147f7565b94506126e46120158689612c16565b9586911561271357506004871461204a578481101561267f5784633142c87760e11b5f5260045260245260445ffd5b6120669089612c16565b346102bd5760603660031901126102bd576004356001600160401b0381116102bd5761274d903690600401612b63565b90602435906044356001600160401b0381116102bd5761277461277f913690600401612b63565b9490926102fe61369f565b9061278a84826133a1565b60016127968484613429565b019365ffffffffffff855460681c16948561281e578054600160981b66ffffffffffffff60681b1990911665ffffffffffff60681b4260681b1617179055604080515f81526001602082015260609181018290527fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d9390928392610678929084019190612c48565b85856384428c4d60e01b5f5260045260245260445ffd5b346102bd5761284661244336612b90565b5f52600960205260405f20905f52602052602060ff60405f20541661286a81612c68565b600360405191148152f35b346102bd5760203660031901126102bd576004356001600160a01b038116908190036102bd5760207fe6a60229871a28e0551eaf344ecd8c48a98c11df3fe19f381684f31ab0b1d794916128c7613678565b601280546001600160a01b03191682179055604051908152a1005b346102bd576128f036612b0c565b6128fd6105008380612c16565b60208301359160608401936129156111c28683612c16565b60408101946129276105248784612c16565b60016129338686613429565b019586549265ffffffffffff8460681c16978815801580612ae4575b612acd5788995086979896359586881480918192612abf575b50612aac577fc95e82a3653708b158553227c969afeffdf7154d21015685b238a4a29f0bac2d9885612a35866106789b612a529a612a3c965f14612a98576129de61057a6129d061057a6003985b6129c361057a8980612c16565b6020815191012097612c16565b60208151910120928c612c16565b60208151910120906040519260208401947fec3244043a248de5c1bd9ba12cf221c7f1d7b9e8be3e2aab22675e5841dc4186865260408501526060840152608083015260a082015260a081526105e760c082612de3565b918c6135de565b50612a73575b805460ff60981b19169055612c16565b929060405193849384525f6020850152606060408501526060840191612c48565b805465ffffffffffff60681b19164260681b65ffffffffffff60681b16178155612a42565b6129de61057a6129d061057a6004986129b6565b87635b2c729160e01b5f5260045260245ffd5b6004915060ff16148c612968565b89896384428c4d60e01b5f5260045260245260445ffd5b5060ff8660981c161561294f565b346102bd575f3660031901126102bd576020906003548152f35b9060406003198301126102bd576004356001600160401b0381116102bd57608081840360031901126102bd5760040191602435906001600160401b0382116102bd5760409082900360031901126102bd5760040190565b9181601f840112156102bd578235916001600160401b0383116102bd57602083818601950101116102bd57565b60406003198201126102bd57600435906001600160401b0382116102bd57612bba91600401612b63565b909160243590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102bd578235916001600160401b0383116102bd576020808501948460051b0101116102bd57565b903590601e19813603018212156102bd57018035906001600160401b0382116102bd576020019181360383136102bd57565b908060209392818452848401375f828201840152601f01601f1916010190565b60041115612c7257565b634e487b7160e01b5f52602160045260245ffd5b90600182811c92168015612cb4575b6020831014612ca057565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612c95565b5f9291815491612ccd83612c86565b8083529260018116908115612d225750600114612ce957505050565b5f9081526020812093945091925b838310612d08575060209250010190565b600181602092949394548385870101520191019190612cf7565b915050602093945060ff929192191683830152151560051b010190565b61010081019081106001600160401b0382111761097257604052565b61012081019081106001600160401b0382111761097257604052565b60e081019081106001600160401b0382111761097257604052565b60c081019081106001600160401b0382111761097257604052565b60a081019081106001600160401b0382111761097257604052565b604081019081106001600160401b0382111761097257604052565b90601f801991011681019081106001600160401b0382111761097257604052565b9035601e19823603018112156102bd5701602081359101916001600160401b0382116102bd5781360383136102bd57565b9035601e19823603018112156102bd5701602081359101916001600160401b0382116102bd578160051b360383136102bd57565b9091602081848152019260208160051b83010193835f91605e1982360301945b848410612e9a575050505050505090565b90919293949596601f198282030183528735878112156102bd576020612f146001938783940190612f06612efb612ee2612ed48580612e04565b606086526060860191612c48565b612eee87860186612e04565b9085830389870152612c48565b926040810190612e04565b916040818503910152612c48565b990193019401929195949390612e89565b9291926001600160401b0382116109725760405191612f4e601f8201601f191660200184612de3565b8294818452818301116102bd578281602093845f960137010152565b903590601e19813603018212156102bd57018035906001600160401b0382116102bd57602001918160051b360383136102bd57565b9190820180921161071357565b6001600160401b0381116109725760051b60200190565b919091601f8311612fd4575b505050565b818311612fe057505050565b5f5260205f206020601f830160051c9210613019575b81601f9101920160051c03905f5b82811015612fcf575f82820155600101613004565b5f9150612ff6565b5f1981146107135760010190565b35906020811061303d575090565b5f199060200360031b1b1690565b919081101561306d5760051b81013590605e19813603018212156102bd570190565b634e487b7160e01b5f52603260045260245ffd5b9190820391821161071357565b9061309882612fac565b6130a56040519182612de3565b82815280926130b6601f1991612fac565b0190602036910137565b805182101561306d5760209160051b010190565b80516020909101905f5b8181106130eb5750505090565b82518452602093840193909201916001016130de565b9061012082019161311c6131158483612f6a565b905061308e565b905f5b82518110156131fa578061314b61057a61314560019461313f8a88612f6a565b9061304b565b80612c16565b6020815191012061317061057a6131668461313f8b89612f6a565b6020810190612c16565b6020815191012061319561057a61318b8561313f8c8a612f6a565b6040810190612c16565b602081519101206040519160208301937f5d9f943df8237afa3b7f54a487035d5e042933a6ab1cf215d9d146974f8420538552604084015260608301526080820152608081526131e660a082612de3565b5190206131f382866130c0565b520161311f565b5061331b92935061321161057a6020830183612c16565b602081519101209161322961057a6040840184612c16565b602081519101209161010061324461057a60a0840184612c16565b602081519101209260405161326f816132616020820180956130d4565b03601f198101835282612de3565b5190209161328461057a610140830183612c16565b60208151910120936040519560208701977f03cddccc0c0604fd6ae4a9550b502bddc94d6b27767cc9aec68501c151e61cfe89528335604089015260608801526080870152606082013560a0870152608082013560c087015260e086015260c08101358286015260e0810135610120860152013561014084015261016083015261018082015261018081526105e76101a082612de3565b90565b91909161332b8382613ed9565b92835f52600b60205261334160405f2054612c86565b1561334a575050565b6109b9604051928392630afe096960e21b8452602060048501526024840191612c48565b6133788282614192565b92901561206657505042811061338b5750565b63041f95d160e51b5f526004524260245260445ffd5b811580156133e0575b6133c257816133b8916143d0565b90810361135f5750565b5063e611688b60e01b5f5260045260016024526103e860445260645ffd5b506103e882116133aa565b8115801561341f575b61340257816133b8916143d0565b5063e611688b60e01b5f52600452600160245260c860445260645ffd5b5060c882116133f4565b9190915f52600c60205260405f20825f5260205260405f209182541561344c5750565b636dc3ba9d60e01b5f5260045260245ffd5b9291909261346e84358092613429565b805494600182015460048116156135295765ffffffffffff8160681c1680612559575065ffffffffffff8160081c16804210613513575060381c65ffffffffffff168015158061350a575b6134f457506134d6918460026116978460206116aa960190612c16565b156134df575050565b636366097760e11b5f5260045260245260445ffd5b836365598f0d60e11b5f5260045260245260445ffd5b508042116134b9565b84632f7aecb960e21b5f5260045260245260445ffd5b60ff9084639e9814fd60e01b5f5260045216602452600460445260645ffd5b9291909261355884358092613429565b805494600182015460038116156135bf5765ffffffffffff8160681c1680612559575065ffffffffffff8160081c16804210613513575060381c65ffffffffffff168015158061350a576134f457506134d6918460026116978460206116aa960190612c16565b60ff9084639e9814fd60e01b5f5260045216602452600360445260645ffd5b90939291936135ef81358093613429565b9081549560018301549060ff818316161561365b575065ffffffffffff8160681c1680612559575065ffffffffffff8160081c16804210613513575060381c65ffffffffffff168015158061350a576134f457506134d6918460026116978460206116aa960190612c16565b60ff8286639e9814fd60e01b5f526004521660245260445260645ffd5b600f546001600160a01b0316330361368c57565b6353ac4f0760e01b5f523360045260245ffd5b6011546001600160a01b031633036136b357565b63a252c15160e01b5f523360045260245ffd5b61331b906136d761057a8280612c16565b60208151910120906136ef61057a6020830183612c16565b602081519101209061370761057a6060830183612c16565b6020815191012061371e61057a6080840184612c16565b6020815191012061373561057a60a0850185612c16565b6020815191012091604061374f61057a60c0870187612c16565b602081519101209481519660208801987f053506f1060e1e146a04663479757e2a6c966ffd05c03c0ba0595ce43931ba9b8a528389015260608801520135608086015260a085015260c084015260e083015261010082015261010081526105e761012082612de3565b90916137c48383614b2a565b15613865576137d3848261302f565b936003811480613851575b8061383c575b80613827575b15613803575050906137fb9161302f565b9060e81c1790565b6109b960405192839263ef2a727d60e01b8452602060048501526024840191612c48565b506138378560021a60f81b6152a6565b6137ea565b5061384c8560011a60f81b6152a6565b6137e4565b50613860855f1a60f81b6152a6565b6137de565b5060405163053c5e6360e41b8152602060048201529182916109b9916024840191612c48565b929161389691614d24565b92600160a0840151146138f75750505f5b82518110156138eb578060206138bf600193866130c0565b51015183515f52600e60205260405f206138d983876130c0565b51515f5260205260405f2055016138a7565b50906101009051910152565b61390f90613909613914939495614e9d565b93614d24565b614e9d565b0361391c5750565b51633347244160e01b5f5260045260245ffd5b93949691929590956139438289868a614f3b565b6139596139536080860186612f6a565b90614d24565b9561396387614e9d565b6040519060208201908735825260208801356040840152604088013560608401526060880135608084015260a083015260a082526139a260c083612de3565b6139d5602160405180936020820195600160f91b87525180918484015e81015f838201520301601f198101835282612de3565b5190209081925f1987350187358111610713579060a08b0151805f19810111610713575f1901925f92915b818410613da357505050501590811591613d94575b50613d7957505f5b8551811015613b34576020613a3282886130c0565b510151855f52600860205260405f20613a4b83896130c0565b51515f5260205260405f2080545f83820193841291129080158216911516176107135755600160a088015103613a84575b600101613a1d565b613a8e81876130c0565b5187515f52600e60205260405f2081515f5260205260405f20546020820151915f831282848103128116908385810313901516176107135789515f52600e60205260405f2090515f5260205281810360405f205580155f14613b0b57505061010087019081516001810180911161071357600192525b9050613a7c565b14613b19575b600190613b04565b61010087019081515f19810190811161071357909152613b11565b509195909492935060c0830180519060018201809211610713575260e08301613b6260208801358251613081565b9052613b6f600354613021565b80600355809684516040860151606087015160808801519060405192602084019487865260408501528535606085015260408601356080850152606086013560a085015260c084015260e0830152610100820152426101208201526101208152613bdb61014082612de3565b51902093825f5260046020528460405f20556002546040516020810191825286604082015260408152613c0f606082612de3565b519020600255865f52600560205260405f20546040516020810191825286604082015260408152613c41606082612de3565b519020875f52600560205260405f2055865f52600660205260405f20938454946001860186116107135760018996019055865195855f52600760205260405f205492865f52600660205260405f20549460408a01519260608b01519060808c0151600254928b5f52600560205260405f2054946040519a8b9a8b5260208b015260408a01610140905280356101408b015260208101356101608b015260408101356101808b015260608101356101a08b015260808101613d0091612e35565b6101c08b0160a090526101e08b0190613d1892612e69565b9660608a0152608089015260a088015260c087015260e0860152610100850152838203610120850152613d4a92612c48565b037f6b2c340b54ed8debaa0c4e4408acd25d7b73e5e231cee161e0ed14af0cb396f491a4613d77916150e6565b565b602087015190630f43104f60e31b5f5260045260245260445ffd5b9050602088015114155f613a15565b90919a9794849c9996939d9a979415613eb1576001808d16148015613ea8575b15613e5357613261613e078f859f9e9590613dde91866150d6565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020915b600181161580613e4a575b15613e295760011c9a60011c9a613e0c565b6001909d94979a9d9c919295989b9396999c5b811c93811c94019291613a00565b50801515613e17565b6001906132618f96999c9f9b9e95989b613e779b9e989b613e9f91878798976150d6565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b51902095613e3c565b508c8c14613dc3565b8360208b015190630f43104f60e31b5f5260045260245260445ffd5b9082101561306d570190565b9080158015613f26575b8015613efd575b613ef75761331b9161302f565b50505f90565b505f198101818111610713576001600160f81b031990613f1e908385613ecd565b351615613eea565b50601f8111613ee3565b600282108015613ff4575b613ef75781613f499161302f565b5f5b828110613f5a57505050600190565b80151580613f9b575b1580613f7d575b613f7657600101613f4b565b5050505f90565b50602081101561306d57613f9582821a60f81b6152cd565b15613f6a565b50602081101561306d5781811a60f81b613fb481615282565b908115613fc2575b50613f63565b6001600160f81b031916602d60f81b14905080613fe0575b5f613fbc565b505f19830183811161071357811415613fda565b50601f8211613f3b565b613d7792916020916140108280612c16565b9061401e6040850185612c16565b9590946040519761402e89612dad565b60048952828901525f60408901525f60608901525f60808901520135926147f7565b60429061405b614076565b906040519161190160f01b8352600283015260228201522090565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614169575b156140d1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261416360c082612de3565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146140a8565b61419e8260149261302f565b91148015906143c0575b6143b9576141b5816154f4565b6141be82615573565b906141c8836155a7565b9183600b1a600a810290808204600a1490151715610713576141ee9085600c1a90612f9f565b61020f198101919082116107135784600e1a600a810290808204600a1490151715610713576142219086600f1a90612f9f565b61020f19810195908611610713578060111a600a810290808204600a1490151715610713576142539160121a90612f9f565b61020f19810194908511610713576107b2841080156143a7575b801561439d575b8015614393575b8015614389575b61437d575f198401908482116107135761016d820282810461016d148315171561071357826101906142cb6142c16142d3946142d89760021c90612f9f565b6064840490613081565b910490612f9f565b612f9f565b5f1981019080821161071357620af93a19019081116107135792906001915b81831061435b575050506201518082029180830462015180149015171561071357610e10810290808204610e1014901517156107135761433691612f9f565b603c830292808404603c149015171561071357614356926142d391612f9f565b600191565b90919361437460019161436e8785615881565b90612f9f565b940191906142f7565b5050505050505f905f90565b50603b8511614282565b50603b861161427b565b5060178311614274565b506143b38183866155cb565b1561426d565b505f905f90565b506143ca816152f4565b156141a8565b91905f925b8184106143e0575050565b9190926143ee818585613ecd565b3560f81c5f90608060bf9160208110801561454b575b614491575b506001915b8383111561443557505050600181018091116107135761442d91612f9f565b9290916143d5565b61444f61444884879a9799959699612f9f565b8685613ecd565b3560f81c918210918215614487575b505061447f5760bf90614472608093613021565b919693969592909561440e565b509192505050565b1190505f8061445e565b925060c283108015614541575b6144de5760e08310156145265760ff60015b169260c28114801561451c575b156144e857505060a05b826144d28589613081565b11156144de575f614409565b5050509150915090565b60ed81036144fb5750609f91505b6144c7565b60f0810361450c57505060906144c7565b60f4036144f657608f91506144c7565b5060e081146144bd565b60f08310156145385760ff60026144b0565b60ff60036144b0565b5060f4831161449e565b50607e8111614404565b92835160208501516001600160601b0319811690601483106146dc575b50606090811c956014830361467d575050600f546001600160a01b0316851490508015614669575b61465657836145aa828585615624565b509091906145b781612c68565b159182614643575b505061463a576145f75f926132616040958651948593630b135d3f60e11b602086015260248501528760448501526064840191612c48565b630b135d3f60e11b935b602082519201905afa905f51908261462e575b8261461e57505090565b6001600160e01b03191614919050565b60203d10159250614614565b50505050600190565b6001600160a01b0316149050845f6145bf565b8363a5d4522b60e01b5f5260045260245ffd5b506011546001600160a01b0316841461459a565b5f946146cf939460409760146132619401966013190187526146b8895197889662495a6360e31b602089015260248801526084870190612bc2565b926044860152602319858403016064860152612c48565b62495a6360e31b93614601565b90506001600160601b0319906001600160601b03198360140360031b1b16165f614572565b9161470d368385612f25565b602081519101207fa90674d770d1662635828ceced036313f2dc0b4e3716d4aa6e6f689d7101063f81146147ee577f4a9d31abc55f3fdb91e1e0b5851df6355a6e252020dfb613bfeaa3be8970aa3d81146147e5577f9e8fdb12ff5badfa14d4c84272fa942d4e25c2647fef86dafa280ee1ffb40b2f81146147dc577ff23ec0bb4210edd5cba85afd05127efcd2fc6a781bfed49188da1081670b22d8146147d457506109b960405192839263066bd5fd60e11b8452602060048501526024840191612c48565b915050600490565b50915050600390565b50915050600290565b50915050600190565b92949396959190918515614b1b5761480f85896133eb565b60148210808015614b10575b614af25783356001600160601b0319811691614acd575b5060601c60148314614a7457805f52601460205260ff60405f20541615614a6257505b614860368385612f25565b6020815191012094845f52600c60205260405f20865f5260205260405f20918254614a4f5787835580516001840180546020840180516040860180516cffffffffffffffffffffffffff1990941660ff9096169590951766ffffffffffff0060089290921b919091161760389290921b6cffffffffffff00000000000000169190911790915560029094019a906001600160401b03861161097257614910868d61490a8154612c86565b90612fc3565b5f9b601f87116001146149c85761496187807f1a8679466db5903feadeb5a36eb5006e2da551bcec48aa61d160bfa8689e8e599b9c9d9e9f5f916149bd57508160011b915f199060031b1c19161790565b90555b61499e8351955191519260806060860151950151956149906040519a8b9a60e08c5260e08c0191612c48565b9189830360208b0152612c48565b9460408701526060860152608085015260a084015260c08301520390a4565b90508a01355f610889565b5f81815260208120601f1989169e90918f5b8110614a365750887f1a8679466db5903feadeb5a36eb5006e2da551bcec48aa61d160bfa8689e8e599b9c9d9e9f10614a1d575b5050600187811b019055614964565b8901355f1960038a901b60f8161c191690555f80614a0e565b8a8201358355600190920191602091820191018f6149da565b86632422473960e21b5f5260045260245ffd5b6372a161ab60e01b5f5260045260245ffd5b80614a885763d92e233d60e01b5f5260045ffd5b600f546001600160a01b031681148015614ab9575b614aa75750614855565b63a5d4522b60e01b5f5260045260245ffd5b506011546001600160a01b03168114614a9d565b90506001600160601b0319906001600160601b03198460140360031b1b16165f614832565b8263e611688b60e01b5f52600452601460245261040060445260645ffd5b50610400831161481b565b631bc3b5d160e31b5f5260045ffd5b81158015614bcb575b613ef75781614b419161302f565b5f5b828110614b5257505050600190565b80151580614ba6575b80614b92575b1580614b74575b613f7657600101614b43565b50602081101561306d57614b8c82821a60f81b6152cd565b15614b68565b505f19830183811161071357811415614b61565b50602081101561306d5781811a60f81b6001600160f81b031916602d60f81b14614b5b565b50601c8211614b33565b81614bdf9161302f565b9060048114614d015760078114614c8957601514801590614c79575b614c74578060581b90614c28614c10826154f4565b614c1983615573565b614c22846155a7565b916155cb565b9182614c4e575b82614c3957505090565b6001600160b01b031990811691161115919050565b9150614c6e614c5c836154f4565b614c6584615573565b614c22856155a7565b91614c2f565b505f90565b50614c838161546c565b15614bfb565b50614c93816153f2565b9081614c9d575090565b9050614cb1614cab826154f4565b91615573565b8115159182614cf7575b82614ceb575b82614ce2575b82614cd157505090565b614cdb9250615881565b6001111590565b60019250614cc7565b600c8211159250614cc1565b8115159250614cbb565b50614d0b8161537b565b9081614d15575090565b614d1f91506154f4565b151590565b9190614d2f81612fac565b90614d3d6040519283612de3565b808252601f19614d4c82612fac565b015f5b818110614e7a57505081935f905f915b838310614d6d575050505050565b614d95614d7e61314585878661304b565b90614d8d61316687898861304b565b9290916137b8565b90811115614e2257614db4614dae61318b85878661304b565b90615658565b9015614df05760405160019291614dca82612dc8565b8282526020820152614ddc85886130c0565b52614de784876130c0565b50920191614d5f565b614dfe61318b85878661304b565b6109b9604051928392635b05d5e960e01b8452602060048501526024840191612c48565b50826109b9614e4461316685614e3c61314582878961304b565b95909661304b565b614e68604051958695631a9f1ecb60e31b8752604060048801526044870191612c48565b84810360031901602486015291612c48565b602090604051614e8981612dc8565b5f81525f8382015282828701015201614d4f565b9081518060011b908082046002149015171561071357614ebc9061308e565b5f5b8351811015614f2257614ed181856130c0565b5151600182901b91906001600160ff1b038216820361071357614ef483856130c0565b526020614f0182876130c0565b5101516001830180931161071357614f1b600193856130c0565b5201614ebe565b50909150604051614163816132616020820180956130d4565b92919080359160c08501518084036150c057506201c00084116150a657614f6490843691612f25565b6020815191012060608201359080820361509157505060a0840192600184511480615085575b61502857156150195760200135918215801561500e575b614ff0579060e091511492015191828211908115614fd8575b50614fc3575050565b633d62eadb60e21b5f5260045260245260445ffd5b905080614fe6575b5f614fba565b5081811415614fe0565b82636edbb6f560e11b5f52600452600160245261100060445260645ffd5b506110008311614fa1565b630b8fc7cd60e21b5f5260045ffd5b92508093506020915001351591821592615056575b50811561504c575b50611b5a57565b905015155f615045565b604001357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470141591505f61503d565b5060e085015115614f8a565b6327c3528760e21b5f5260045260245260445ffd5b83630c82797d60e31b5f526004526201c00060245260445ffd5b8363fe747dd960e01b5f5260045260245260445ffd5b919081101561306d5760051b0190565b9060c0810180519060a0830191825110156151c457506101008201516151b057600190835f52600960205260405f2083515f5260205260405f20600260ff198254161790555103615167575b815f52600760205260405f20549051917e7f9ece3812cefdf6ad5e02483cccc56b09ed80bd5e5edfe96ca2b4aaa387555f80a4565b815f52600d6020526151ab60405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b615132565b5051633347244160e01b5f5260045260245ffd5b916008928461010093955f52600960205260405f2083515f5260205260405f20600160ff198254161790555f52600d60205260405f2094825186556020830151600187015560408301516002870155606083015160038701556080830151600487015551600586015551600685015560e081015160078501550151910155565b60ff811690601f82116152735760405191615260604084612de3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b60ff60f81b16600360fc1b811015908161529a575090565b603960f81b1015919050565b604160f81b6001600160f81b03198216101590816152c2575090565b605b915060f81c1090565b606160f81b6001600160f81b03198216101590816152e9575090565b607b915060f81c1090565b5f5b60148110615305575050600190565b60208110158061306d5773181818181698181698182a18181d18181d18182d60611b821a60f81b6001600160f81b031916600360fc1b8103615362575061306d5761535482821a60f81b615282565b155b613ef7576001016152f6565b83831a60f81b6001600160f81b03191614159050615356565b5f5b6004811061538c575050600190565b60208110158061306d57630303030360e41b821a60f81b6001600160f81b031916600360fc1b81036153d9575061306d576153cb82821a60f81b615282565b155b613ef75760010161537d565b83831a60f81b6001600160f81b031916141590506153cd565b5f5b60078110615403575050600190565b60208110158061306d57660303030302d30360cc1b821a60f81b6001600160f81b031916600360fc1b8103615453575061306d5761544582821a60f81b615282565b155b613ef7576001016153f4565b83831a60f81b6001600160f81b03191614159050615447565b5f5b6015811061547d575050600190565b60208110158061306d57740303030302d30302d30302f303030302d30302d303605c1b821a60f81b6001600160f81b031916600360fc1b81036154db575061306d576154cd82821a60f81b615282565b155b613ef75760010161546e565b83831a60f81b6001600160f81b031916141590506154cf565b805f1a600a810290808204600a149015171561071357615518908260011a90612f9f565b61020f1981019190821161071357606482029180830460641490151715610713578060021a600a810290808204600a14901517156107135761555d9160031a90612f9f565b61020f1981019081116107135761331b91612f9f565b8060051a600a810290808204600a1490151715610713576155979160061a90612f9f565b61020f1981019081116107135790565b8060081a600a810290808204600a1490151715610713576155979160091a90612f9f565b9190821515928361561a575b8361560e575b83615604575b836155ef575b50505090565b6155fa929350615881565b10155f80806155e9565b82151593506155e3565b600c82111593506155dd565b81151593506155d7565b906041830361564e576156479250602081013591604082359201355f1a90615913565b9192909190565b50505f9160029190565b9080159081159182615861575b5081156158595760ff60015b1681905f946032820180831161071357841161437d57815b8481106157a7575061569b8284613081565b91821592831561576a575b505050615760575f91808203615721575b50506012036012811161071357604d811161071357600a0a918281029281840414901517156107135781158015615715575b61570d571561570757600160ff1b8114610713575f03905b60019190565b90615701565b50505f905f90565b508160a01c15156156e9565b61572b9250613081565b5f198101908111610713578015818115615755575b5061574c575f806156b7565b5050505f905f90565b60129150115f615740565b505050505f905f90565b6001141592509082615781575b50505f80806156a6565b600360fc1b92506001600160f81b03199161579d918690613ecd565b3516145f80615777565b92601760f91b6001600160f81b03196157c1868886613ecd565b35161480615850575b156157da57506001835b01615689565b92956157fa6001600160f81b03196157f3898886613ecd565b3516615282565b1561584357600a810290808204600a149015171561071357602f19615820888785613ecd565b3560f81c0160ff81116107135760019160ff61583d921690612f9f565b966157d4565b505050505050505f905f90565b508481146157ca565b60ff5f615671565b90915061306d5781356001600160f81b031916602d60f81b14905f615665565b600282146158d55750600481149081156158ca575b81156158bf575b81156158b4575b50156158af57601e90565b601f90565b600b9150145f6158a4565b60098114915061589d565b600681149150615896565b6003811615915081615906575b81156158f9575b50156158f457601d90565b601c90565b610190915006155f6158e9565b60648106151591506158e2565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615995579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561598a575f516001600160a01b0381161561598057905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056' as const

export const webAuthnVerifierAbi = [
  {
    "type": "function",
    "name": "verify",
    "inputs": [
      {
        "name": "key",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "view"
  }
] as const

export const webAuthnVerifierBytecode =
  '0x6080806040523460155761136b908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63024ad31814610024575f80fd5b3461009c57606036600319011261009c5760043567ffffffffffffffff811161009c576100559036906004016100a0565b906044359067ffffffffffffffff821161009c5760209261007d6100899336906004016100a0565b929091602435916101d9565b6040516001600160e01b03199091168152f35b5f80fd5b9181601f8401121561009c5782359167ffffffffffffffff831161009c576020838186019501011161009c57565b903590601e198136030182121561009c570180359067ffffffffffffffff821161009c5760200191813603831361009c57565b35906020811061010f575090565b5f199060200360031b1b1690565b9093929384831161009c57841161009c578101920390565b6060810190811067ffffffffffffffff82111761015157604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761015157604052565b67ffffffffffffffff811161015157601f01601f191660200190565b9291926101af82610187565b916101bd6040519384610165565b82948184528183011161009c578281602093845f960137010152565b9391606082036106d4576101ed8385610707565b94901580156106bc575b6106a957608085019361021361020d86886100ce565b90610101565b8460601161009c57604088013503610695573690610230926101a3565b80519060200120948435946020810135928160408593013593606082013599898b61025b8b866100ce565b60a08701989161026b8a896100ce565b9190926040519586956020870198895260408701528d6060870152608086015260a0850160c0905260e08501906102a1926107ee565b90601f198483030160c08501526102b7926107ee565b03601f19810182526102c99082610165565b5190200361067e57604051926020840152602083526102e9604084610165565b8660201161009c5780359660401161009c57602001359660c08236031261009c576040519860c08a018a811067ffffffffffffffff821117610151576040528952602089019586526040890194855260608901998a523567ffffffffffffffff811161009c57810136601f8201121561009c5761036d9036906020813591016101a3565b9260808901938452359067ffffffffffffffff821161009c570136601f8201121561009c576103a39036906020813591016101a3565b60a0880193818552602484515111998a61063c575b508961054a575b50505086610529575b86610508575b866104bb575b866103fc575b5050505050505f146103f05762495a6360e31b90565b6001600160e01b031990565b602080929394959697505f91519351604051918183925191829101835e8101838152039060025afa156104b0575f6020918151610459848060405180948280830197805191829101895e8201908382015203018084520182610165565b604051918291518091835e8101838152039060025afa156104b0575f519351905190610488848484848961080e565b909590156104a15750505050505b5f80808080806103da565b6104ab955061092a565b610496565b6040513d5f823e3d90fd5b809650518051602010156104f45760400151600160fb1b808216149081156104e5575b50956103d4565b600160fc1b161590505f6104de565b634e487b7160e01b5f52603260045260245ffd5b809650518051602010156104f45760400151600160fa1b90811614956103ce565b809650518051602010156104f45760400151600160f81b90811614956103c8565b519298509061055890610ca5565b90604051906105a36001602d846020808201976c1131b430b63632b733b2911d1160991b89528051918291018484015e8101601160f91b838201520301601e19810185520183610165565b815184018481101590815f199102180281519081815f19181090825f199118180218938480821091180284189060206105dc83876106e6565b92806106006105ea86610187565b956105f86040519788610165565b808752610187565b8584019890601f1901368a3703920101855e51905190818114938461062d575b50505050955f80806103bf565b2091201490505f808080610620565b90995051601474113a3cb832911d113bb2b130baba34371733b2ba1160591b6affffffffffffffffffffff19602084860101511614910182511116985f6103b8565b506001600160e01b03199998505050505050505050565b506001600160e01b03199695505050505050565b506001600160e01b031995945050505050565b5060256106cc60808701876100ce565b9050106101f7565b506001600160e01b0319949350505050565b919082039182116106f357565b634e487b7160e01b5f52601160045260245ffd5b91908260c082106107e6578160801161009c5761072b607f19830160808301610101565b908260a01161009c57610745609f19840160a08301610101565b90601f1984018481116106f357828482109182156107dc575b50506107d35761078c61078561020d86858161077f61020d828b818b61011d565b9661011d565b93856106e6565b601f1981019081116106f357109283156107b3575b5050506107ae5760019190565b5f9190565b6107be9293506106e6565b601f1981019081116106f357105f80806107a1565b505050505f9190565b109050825f61075e565b9250505f9190565b908060209392818452848401375f828201840152601f01601f1916010190565b9091929361081c8484610da3565b158015610919575b156108355750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15610917575f511561087257600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15610917575f5115610911575f90600190565b5f905f90565bfe5b506109248186610e07565b15610824565b919093926109388286610da3565b158015610c94575b610c8b57604051936102006109558187610165565b5f5b818110610c76575050602092610af15f9360c09360405161097781610135565b868152868882015286604082015289526040519161099483610135565b8252868201526001604082015285880190815287610ae26040516109b781610135565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152610ad3610ac4610a1d8651610ebc565b9260408601938452610a2f8151610ebc565b906101008701918252610a458851865190610ef9565b9660608101978852610a5a8951835190610ef9565b60a0820152610a6c8651835190610ef9565b8c820152610a7d8851835190610ef9565b60e0820152610a8f8951845190610ef9565b610120820152610aa28651845190610ef9565b610140820152610160610ab88951855190610ef9565b91015251905190610ef9565b6101808d018181529551610ef9565b6101a08c015251835190610ef9565b6101c08a015251905190610ef9565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f51602061134b5f395f51905f5260a082015260055afa5f519015610c6457805f51602061134b5f395f51905f52809286959495099309905f905f925f945f915b60808310610ba0575050505091610b9a915f51602061134b5f395f51905f5293611295565b50061490565b86610c42575b8160fe1c600c8260fc1c16176040610bbe8287610eab565b510151610bda575b5060019060021b9160021b92019190610b75565b969195909482610c1e57505050610bf18583610eab565b51519360016040610c116020610c078a88610eab565b5101519886610eab565b5101519695945b90610bc6565b90610c379291610c316001989987610eab565b51611017565b969195909594610c18565b9395610c539195610c599397610f18565b91610f18565b959194909493610ba6565b634e487b715f5260126020526024601cfd5b602090610c81610e8d565b8189015201610957565b50505050505f90565b50610c9f8482610e07565b15610940565b90815115610d8d578151600281901b906001600160fe1b038116036106f357600281018091116106f3576003900490604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f526106707f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f18603f5260208301938080510160208101908151925f83525b818110610d53575050528083528201602001604052909150565b60036004910197603f8951818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530196610d39565b9050604051610d9d602082610165565b5f815290565b908115159182610df0575b5081610de6575b81610dbe575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150610db5565b5f51602061134b5f395f51905f521191505f610dae565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b60405190610e9a82610135565b5f6040838281528260208201520152565b9060108110156104f45760051b0190565b610edc90610ec8610e8d565b508051906040602082015191015191610f18565b9060405192610eea84610135565b83526020830152604082015290565b610edc91610f05610e8d565b5080516040602083015192015192611017565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f146111ca5750505050506001146110cf575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f8080806110c9565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f8080806110c9565b92918015611340575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115610c6457600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551' as const

export const publishAndPayAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "ledgerOfRecords",
        "type": "address",
        "internalType": "contract ICounterfoilLedger"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "domainSeparator",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ledger",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ICounterfoilLedger"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "paymentDigest",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "publication",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "part",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "transfers",
        "type": "tuple[]",
        "internalType": "struct IPublishAndPay.Transfer[]",
        "components": [
          {
            "name": "record",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "to",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "amount",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publishAndPay",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "preparer",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "approver",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "transfers",
        "type": "tuple[]",
        "internalType": "struct IPublishAndPay.Transfer[]",
        "components": [
          {
            "name": "record",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "to",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "amount",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "payment",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "publishPartAndPay",
    "inputs": [
      {
        "name": "publication",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Publication",
        "components": [
          {
            "name": "format",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "agency",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "agencyName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "sequence",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "previousHead",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "period",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "parts",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "partsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "deadline",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Part",
        "components": [
          {
            "name": "number",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "records",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "recordsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payloadHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "totals",
            "type": "tuple[]",
            "internalType": "struct ICounterfoilLedger.Total[]",
            "components": [
              {
                "name": "stage",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "currency",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "sum",
                "type": "string",
                "internalType": "string"
              }
            ]
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "transfers",
        "type": "tuple[]",
        "internalType": "struct IPublishAndPay.Transfer[]",
        "components": [
          {
            "name": "record",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "to",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "amount",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "payment",
        "type": "tuple",
        "internalType": "struct ICounterfoilLedger.Approval",
        "components": [
          {
            "name": "keyId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "signature",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "batchNumber",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Paid",
    "inputs": [
      {
        "name": "batch",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "record",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "from",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "keyId",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ERC5267ExtensionsNotSupported",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidPaymentSignature",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyNotInForce",
    "inputs": [
      {
        "name": "keyId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "LedgerHasNoCode",
    "inputs": [
      {
        "name": "ledger",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoTransfers",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotTheOpenPublication",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "open",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayeeCannotPayOut",
    "inputs": [
      {
        "name": "payee",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayeeDidNotReceive",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "payee",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "balanceBefore",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "balanceAfter",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RecordOutsidePart",
    "inputs": [
      {
        "name": "record",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "last",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TokenHasNoCode",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroAmount",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroPayee",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const

export const publishAndPayBytecode =
  '0x60a0346100af57601f611bb938819003918201601f19168301916001600160401b038311848410176100b3578084926020946040528339810103126100af57516001600160a01b0381168082036100af57803b1561009d5750608052604051611af190816100c8823960805181818161017d015281816101fa015281816102ca01528181610653015281816108d101528181610a37015261157f0152f35b63243a3eb160e11b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081635448f8c0146109005750806356397c35146108bc578063b289965914610841578063f58ff0e7146100795763f698da2514610053575f80fd5b34610075575f36600319011261007557602061006d611470565b604051908152f35b5f80fd5b346100755760c0366003190112610075576001600160401b03600435116100755761016060043536036003190112610075576001600160401b03602435116100755760a060243536036003190112610075576044356001600160401b038111610075576100ea903690600401610e62565b906064356001600160401b0381116100755761010a903690600401610e92565b91906084356001600160401b0381116100755761012b903690600401610ebf565b91909260a435916001600160401b0383116100755760406003198436030112610075576040519563ef530b5960e01b8752602060048801526020878061017960248201600435600401611051565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa96871561059e575f97610805575b50906101f692916101006101d36024600435016004356004016111bf565b60405163179b30cf60e11b81526020600482015296879283926024840191610f41565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561059e575f94610754575b50835188810361073e5750916102c561028a9899926020946102b36102616024600435016004356004016111bf565b9590966102a16040519e8f998a996323b20f5360e21b8b52608060048c015260848b0191610f41565b6003198982030160248a0152602435600401611155565b8781036003190160448901529161119b565b84810360031901606486015291610f41565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af194851561059e575f95610708575b5061031a608061034492015160c46004350135611463565b9583856103316024600435016004356004016111bf565b9386600401946024356004013592611560565b60018501908186116106f45760248035013586018096116106f457600401359180156106e5575f5b81811061037e57602086604051908152f35b610389818387611208565b803584811080156106dc575b6106c15760208201916103a78361122c565b3b156106985760408101906001600160a01b036103c38361122c565b161561068557306001600160a01b036103db8461122c565b16148015610648575b61061f576060013592831561060c576001600160a01b036104048261122c565b1661040e8361122c565b6040516370a0823160e01b81526001600160a01b039091166004820181905290602081602481865afa90811561059e575f916105db575b50604051916323b872dd60e01b5f5233600452806024528760445260205f60648180885af160015f51148116156105bc575b836040525f606052156105a9576370a0823160e01b835260048301819052602083602481875afa92831561059e575f9361056b575b508183108015610558575b61052957505050507f7a7e67a7b1b53161b38b844e156a5130525b9f9323d79b715508af709027337660806001969594936104fb6104f58e9561122c565b9161122c565b9560405196338852898060a01b0316602088015260408701528a6060870152878060a01b031694a40161036c565b60a494508790604051946380512a2960e01b865260048601526024850152604484015260648301526084820152fd5b50876105648385611463565b14156104b7565b9092506020813d8211610596575b8161058660209383610eef565b810103126100755751918f6104ac565b3d9150610579565b6040513d5f823e3d90fd5b83635274afe760e01b5f5260045260245ffd5b60018115166105d257843b15153d151616610477565b833d5f823e3d90fd5b90506020813d8211610604575b816105f560209383610eef565b8101031261007557518e610445565b3d91506105e8565b8463135ee08960e31b5f5260045260245ffd5b6106288261122c565b6327156cc360e01b5f9081526001600160a01b0391909116600452602490fd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169061067e8461122c565b16146103e4565b846312bfe71160e31b5f5260045260245ffd5b6106a18361122c565b63d0b1b2a760e01b5f9081526001600160a01b0391909116600452602490fd5b8489916318f7afbb60e01b5f5260045260245260445260645ffd5b50888111610395565b63ade576c560e01b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b9094506020813d602011610736575b8161072460209383610eef565b8101031261007557519361031a610302565b3d9150610717565b88635e978b2960e11b5f5260045260245260445ffd5b909350610100813d82116107fd575b816107716101009383610eef565b8101031261007557604051906101008201908282106001600160401b038311176107e95760e091604052805183526020810151602084015260408101516040840152606081015160608401526080810151608084015260a081015160a084015260c081015160c0840152015160e08201529289610232565b634e487b7160e01b5f52604160045260245ffd5b3d9150610763565b92919096506020833d602011610839575b8161082360209383610eef565b81010312610075576101f69251969091926101b5565b3d9150610816565b346100755760a0366003190112610075576004356001600160401b03811161007557610871903690600401610e92565b60643591906001600160a01b038316830361007557608435916001600160401b038311610075576020936108ac61006d943690600401610ebf565b9390926044359160243591611291565b34610075575f366003190112610075576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100755761010036600319011261007557600435906001600160401b038211610075578160040190610160600319843603011261007557602435906001600160401b038211610075576040600319833603011261007557604435906001600160401b0382116100755760406003198336030112610075576064356001600160401b038111610075578060040160a06003198336030112610075576084356001600160401b038111610075576109ba903690600401610e62565b9660a4356001600160401b038111610075576109da903690600401610e92565b99909560c4356001600160401b038111610075576109fc903690600401610ebf565b98909960e435986001600160401b038a116100755760408a6004019a60031990360301126100755763ef530b5960e01b8452602060048501527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169d8e8580610a70602482018b611051565b03815a93602094fa97881561059e578f955f99610e2b575b50604051637400f57960e01b815260c060048201529e8f958695610aaf60c488018c611051565b878103600319016024890152610ac79160040161112d565b868103600319016044880152610adf9160040161112d565b858103600319016064870152610af5908c611155565b90600319868303016084870152610b0b9261119b565b906003198483030160a4850152610b2192610f41565b03815a6020945f91f198891561059e575f99610deb575b508760249594610b5a94610b518995898c9601906111bf565b90923592611560565b013590359180156106e5575f5b818110610b7957602086604051908152f35b610b84818387611208565b8035600181108015610de2575b610dc6576020820191610ba38361122c565b3b156106985760408101906001600160a01b03610bbf8361122c565b161561068557306001600160a01b03610bd78461122c565b16148015610dac575b61061f576060013592831561060c576001600160a01b03610c008261122c565b16610c0a8361122c565b6040516370a0823160e01b81526001600160a01b039091166004820181905290602081602481865afa90811561059e575f91610d7b575b50604051916323b872dd60e01b5f5233600452806024528760445260205f60648180885af160015f5114811615610d65575b836040525f606052156105a9576370a0823160e01b835260048301819052602083602481875afa92831561059e575f93610d32575b508183108015610d1f575b61052957505050507f7a7e67a7b1b53161b38b844e156a5130525b9f9323d79b715508af70902733766080600196959493610cf16104f58e9561122c565b9560405196338852898060a01b0316602088015260408701528a6060870152878060a01b031694a401610b67565b5087610d2b8385611463565b1415610cb3565b9092506020813d8211610d5d575b81610d4d60209383610eef565b810103126100755751918f610ca8565b3d9150610d40565b60018115166105d257843b15153d151616610c73565b90506020813d8211610da4575b81610d9560209383610eef565b8101031261007557518e610c41565b3d9150610d88565b508a6001600160a01b03610dbf8461122c565b1614610be0565b84906318f7afbb60e01b5f52600452600160245260445260645ffd5b50848111610b91565b90985060209493929194813d602011610e23575b81610e0c60209383610eef565b810103126100755751979293919290919087610b38565b3d9150610dff565b955097506020853d602011610e5a575b81610e4860209383610eef565b81010312610075578e9451975f610a88565b3d9150610e3b565b9181601f84011215610075578235916001600160401b038311610075576020808501948460051b01011161007557565b9181601f84011215610075578235916001600160401b038311610075576020838186019501011161007557565b9181601f84011215610075578235916001600160401b038311610075576020808501948460071b01011161007557565b90601f801991011681019081106001600160401b038211176107e957604052565b9035601e19823603018112156100755701602081359101916001600160401b03821161007557813603831361007557565b908060209392818452848401375f828201840152601f01601f1916010190565b9035601e19823603018112156100755701602081359101916001600160401b038211610075578160051b3603831361007557565b9091602081848152019260208160051b83010193835f91605e1982360301945b848410610fc6575050505050505090565b90919293949596601f19828203018352873587811215610075576020611040600193878394019061103261102761100e6110008580610f10565b606086526060860191610f41565b61101a87860186610f10565b9085830389870152610f41565b926040810190610f10565b916040818503910152610f41565b990193019401929195949390610fb5565b61112a918135815261111b61110f6110d26110a36110886110756020880188610f10565b6101606020890152610160880191610f41565b6110956040880188610f10565b908783036040890152610f41565b60608601356060860152608086013560808601526110c460a0870187610f10565b9086830360a0880152610f41565b60c085013560c085015260e085013560e0850152610100850135610100850152611100610120860186610f61565b90858303610120870152610f95565b92610140810190610f10565b91610140818503910152610f41565b90565b90604061114561112a93803584526020810190610f10565b9190928160208201520191610f41565b9060a061118b61112a93803584526020810135602085015260408101356040850152606081013560608501526080810190610f61565b9190928160808201520191610f95565b81835290916001600160fb1b0383116100755760209260051b809284830137010190565b903590601e198136030182121561007557018035906001600160401b0382116100755760200191813603831361007557565b6001600160401b0381116107e95760051b60200190565b91908110156112185760071b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036100755790565b6001600160401b0381116107e957601f01601f191660200190565b92919261126782611240565b916112756040519384610eef565b829481845281830111610075578281602093845f960137010152565b9594939296916112a0866111f1565b976112ae604051998a610eef565b8689526112ba876111f1565b60208a019590601f19013687375f5b8a5181101561137b576112dd818a8a611208565b6112e96020820161122c565b9060606112f86040830161122c565b916040519260208401947f99b1c82a284d37200035cdd359998e3c7f2f23430b659e980ef9618986dc35d486528235604086015260018060a01b03168385015260018060a01b03166080840152013560a082015260a0815261135b60c082610eef565b519020908b518110156112185760019160208d8360051b010152016112c9565b5092965092966113999194989550611391611470565b96369161125b565b6020815191012093604051602081018092519099905f5b81811061144d575050506113d0816042999a03601f198101835282610eef565b519020916040519360208501957f8cc46ad1cc4a2b7abc4484a262eaad77921af84c1190705a1672cf8d82684be3875260408601526060850152608084015260018060a01b031660a083015260c082015260c0815261143060e082610eef565b5190206040519161190160f01b8352600283015260228201522090565b82518c5260209b8c019b909201916001016113b0565b919082039182116106f457565b60a060526040516c08a92a06e626488dedac2d2dc5609b1b81526b1cdd1c9a5b99c81b985b594b60a21b600d8201526e1cdd1c9a5b99c81d995c9cda5bdb8b608a1b60198201526f1d5a5b9d0c8d4d8818da185a5b92590b60821b60288201527f6164647265737320766572696679696e67436f6e74726163742c000000000000603882015260296051820153206040519081527f280fd38ea2520b394b1b1748feb2ca2eb8e6b4aea42f7866523fb2a761971a4e60208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660408201524660608201523060808201522090565b6040516316c116b960e31b8152606060048201529196803596909591947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316949193602081806115bc606482018e8c610f41565b8c6024830152600360448301520381895afa90811561059e575f91611707575b50156116f457925f94926115f89261161d979533918c88611291565b96604051809581948293630b86c99560e21b8452604060048501526044840191610f41565b88602483015203915afa801561059e5784915f9161166e575b506116488360206116509501906111bf565b929091611788565b15611659575050565b6380f9d6cd60e01b5f5260045260245260445ffd5b929150503d805f843e6116818184610eef565b820191602081840312610075578051906001600160401b03821161007557019082601f83011215610075578151916116b883611240565b936116c66040519586610eef565b8385526020848301011161007557611650935f60208589968261164896018386015e83010152919350611636565b8763731e405960e01b5f5260045260245ffd5b90506020813d60201161173a575b8161172260209383610eef565b8101031261007557518015158103610075575f6115dc565b3d9150611715565b9060208251920151916bffffffffffffffffffffffff1983169260148210611768575050565b6bffffffffffffffffffffffff1960149290920360031b82901b16169150565b919260148351146117a9575b61112a936117a391369161125b565b9161185f565b6117b4818584611807565b5060048110156117f3571590816117d5575b50156117945750505050600190565b90506117e084611742565b60601c9060018060a01b0316145f6117c6565b634e487b7160e01b5f52602160045260245ffd5b90604183036118315761182a9250602081013591604082359201355f1a906119b6565b9192909190565b50505f9160029190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b8051919291601481101561187557505050505f90565b6014810361189357509161188b61112a93611742565b60601c611a38565b5f9361194585946118a385611742565b60601c9484601410856014180285189460206118bf8783611463565b96806118e36118cd8a611240565b996118db6040519b8c610eef565b808b52611240565b8984019490601f190136863703930101905e611937604051938492611920602085019762495a6360e31b895260606024870152608486019061183b565b91604485015260231984830301606485015261183b565b03601f198101835282610eef565b51915afa3d156119af573d61195981611240565b906119676040519283610eef565b81523d5f602083013e5b816119a1575b81611980575090565b8051602080830193509082019190910312610075575162495a6360e31b1490565b905060208151101590611977565b6060611971565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611a2d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561059e575f516001600160a01b03811615611a2357905f905f90565b505f906001905f90565b5050505f9160039190565b9190823b611a735790611a4a91611ac8565b5060048110156117f357159182611a6057505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036118315761182a9250602082015190606060408401519301515f1a906119b656' as const

/** How to know its code on a chain: the length in bytes, where the ledger's address stands (32 bytes each), and the hash with zeros there. */
export const publishAndPayCode = {"length":6897,"ledgerAt":[381,506,714,1619,2257,2615,5503],"hash":"0x0e9282e05a4c5474e7ac53c1b4d48f3f48c1b197a56c0cbb10824ee0e47c17d4"} as const

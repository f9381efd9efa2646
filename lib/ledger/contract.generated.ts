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
  head: 0n,
  batchCount: 1n,
  batchHash: 2n,
  agencyHead: 3n,
  agencyBatchCount: 4n,
  sequence: 5n,
  total: 6n,
  fate: 7n,
  disputed: 8n,
  agency: 9n,
  key: 10n,
  delivery: 11n,
  remaining: 12n,
  registrar: 13n,
  offeredRegistrar: 14n,
  guardian: 15n,
  offeredGuardian: 16n,
  formats: 17n,
  newestFormatFrom: 18n,
  isVerifier: 19n,
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
    "name": "checkApproval",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "approval",
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
        "name": "roles",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "digest",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "person",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
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
    "name": "newestFormatFrom",
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
    "name": "FormatAllowed",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
      },
      {
        "name": "validFrom",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
        "name": "office",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ICounterfoilLedger.Office"
      },
      {
        "name": "revokedBy",
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
    "name": "FormatNotYetInForce",
    "inputs": [
      {
        "name": "format",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "RenamedTooRecently",
    "inputs": [
      {
        "name": "agency",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
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
  '0x60a06040523461030a57615db78038038061001981610322565b92833981019060808183031261030a5761003281610347565b61003e60208301610347565b6040830151606084015190939192916001600160401b03821161030a57019380601f8601121561030a578451946001600160401b03861161030e578560051b9060208061008c818501610322565b80998152019282010192831161030a57602001905b8282106102f2575050506001600160a01b031690811580156102e1575b6102d2576001600160a01b0316918183146102bf576301e1338081116102a557917f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc09866602080937f82c16be2dba5fb29c1d4bbd03674bc90c141761e38274e8b7faa73a9b78ea5d682877fe450225c5611d702c25507412db01fdefcab28aed1999291f0a261dc6148a32398608052604051908152a1600d80546001600160a01b03191682179055604051908152a1600f80546001600160a01b03191682179055604051908152a16001601155426012557fda7d7e997f23294e44c297e0c2ce23f9497db17a8a7bc3dccd923e265e5ae1336040805160018152426020820152a15f5b8151811015610278576001600160a01b036101db828461035b565b51163b15610251576001906001600160a01b036101f8828561035b565b51165f52601360205260405f208260ff198254161790557f3ec58b88f6d58177b5fa261367f69f2bd5820d7ccff21039100741cf04c230b16020838060a01b03610242848761035b565b5116604051908152a1016101c0565b6001600160a01b0391610264919061035b565b511663b3136e4760e01b5f5260045260245ffd5b604051615a33908161038482396080518181816103c0015281816114650152818161211901526127560152f35b637324a85760e11b5f526004526301e1338060245260445ffd5b506365cb8cc760e11b5f5260045260245ffd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b038116156100be565b602080916102ff84610347565b8152019101906100a1565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f191682016001600160401b0381118382101761030e57604052565b51906001600160a01b038216820361030a57565b805182101561036f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306f1305614612bb8575080630a2f6127146129a857806311dc33bd1461293b57806312fac8c8146128fb57806313751a7e1461285b57806326870b4a146126ad5780632b20e397146126855780632e1b2654146126325780632f36619e1461251857806332cf57f8146124ee57806333105218146124ad5780633aa6c108146123fe578063452a9320146123d657806349705f01146122785780634e8017371461225b5780635456d94d1461203c57806359f3828314611fcf5780637320574314611f2a57806373c91c6b14611eb95780637400f5791461148857806374feaadc1461144e57806375f7bcc11461138757806384522f85146111805780638901be08146111265780638912c446146110fe5780638ec83d4c14610fb35780638f7dcfa314610f97578063944be21014610d865780639cc45e4414610d69578063a21d724914610c12578063a5f31d6114610b62578063a8a8563014610af0578063b608b5c814610a24578063baa81c011461079e578063ca59b9f6146106b3578063cc32055d146103f1578063d7818cf614610355578063db9a1ab01461032d578063ef530b59146102ee578063f698da25146102cc5763fc8f6f7e146101df575f80fd5b346102c8576102236101f036612c56565b92915f60a060405161020181612e2c565b828152826020820152826040820152826060820152826080820152015261357d565b5f52600a60205260405f20905f5260205260c060405f206001815491015460405161024d81612e2c565b8281526020810160ff831681526040820165ffffffffffff8460081c168152606083019165ffffffffffff8560381c16835260ff60a0608086019565ffffffffffff8860681c168752019560981c161515855260405195865251602086015251604085015251606084015251608083015251151560a0820152f35b5f80fd5b346102c8575f3660031901126102c85760206102e66134e5565b604051908152f35b346102c85760203660031901126102c8576004356001600160401b0381116102c85761016060031982360301126102c8576102e66020916004016132c8565b346102c8575f3660031901126102c857600e546040516001600160a01b039091168152602090f35b346102c85760403660031901126102c8576004356001600160401b0381116102c857610385903690600401612c29565b90602435906001600160401b0382116102c857606060031983360301126102c8576103ef926103bb916103b66138f2565b61357d565b6103e57f0000000000000000000000000000000000000000000000000000000000000000426130e5565b91600401906142a3565b005b346102c85760403660031901126102c8576004356001600160401b0381116102c85780600401606060031983360301126102c857602435906001600160401b0382116102c8576040826004019260031990360301126102c85761045d6104578280612d31565b9061357d565b9160248401359384156106a4576044019161048161047b8483612d31565b90613600565b835f52600760205260405f20855f5260205260ff60405f205416906104a582612d83565b60038214610691576104b682612d83565b6002821461067e5761054d6105466104d86104d18480612d31565b369161307a565b602081519101206104ec6104d18886612d31565b602081519101206040519060208201927f441aa41723f8558dc05162b78bb83950c180bd3ddf69305893e5965bc9411aa3845260408301528a606083015260808201526080815261053e60a082612e7d565b5190206142f5565b84876137d4565b50845f52600760205260405f20865f5260205260405f20600360ff1982541617905560015f9261057c81612d83565b146105d4575b6105b07fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c946105cf92612d31565b6040519485948552356020850152606060408501526060840191612d63565b0390a3005b9050835f52600b602052600660405f200154925f19840193841161066a576105b06105cf917fd58f461238d6c033dce3493500a0c5afbebfc729659ebb0e85ca8bc31301d57c9593875f52600b60205261066060405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b9250945050610582565b634e487b7160e01b5f52601160045260245ffd5b85633fdbc6dd60e01b5f5260045260245ffd5b85630416ffc160e21b5f5260045260245ffd5b63506f3a1b60e01b5f5260045ffd5b346102c8576106d36106c436612c88565b936103b69592959391936138f2565b916106de8183613600565b60016106ea8585613688565b01805460ff8160981c161561078b577fac8e121e2586d01fe3b2182ee5905762b928721bbf005cdf19ee8f1219694f629365ffffffffffff936105cf9285429160081c1610610768575b8460681b19845416845583549360ff60981b198516905560405194859460081c168452604060208501526040840191612d63565b835466ffffffffffff00191642861660081b66ffffffffffff0016178455610734565b85633648cec760e21b5f5260045260245ffd5b346102c85760603660031901126102c8576004356001600160401b0381116102c8576107ce903690600401612c29565b906024356001600160401b0381116102c8576107ee903690600401612c29565b906044356001600160401b0381116102c85761080e903690600401612d01565b9290936108196138f2565b61082386826141d5565b156109ff5761083286826131df565b95865f52600960205261084860405f2054612da1565b6109d757505082156109c85761085e818361364a565b845f52600960205260405f20916001600160401b0382116109b4578161088f87936108898654612da1565b866130f2565b5f93601f821160011461092f576108de82807f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e39096975f91610924575b508160011b915f199060031b1c19161790565b90555b6108f8604051928392602084526020840191612d63565b0390a25f5b81811061090657005b60019061091e426109188386886131fb565b876142a3565b016108fd565b90508501358b6108cb565b601f198216815f5260205f20905f5b818110610999575095837f7083c6e0f08500ed32341c24c8af693e27647e99e4521ac75be593008151e390969710610980575b5050600182811b0190556108e1565b8401355f19600385901b60f8161c191690558880610971565b8786013583556020978801978b97506001909301920161093e565b634e487b7160e01b5f52604160045260245ffd5b631f8c1dbd60e11b5f5260045ffd5b6109fb604051928392636edb17ff60e11b8452602060048501526024840191612d63565b0390fd5b856109fb6040519283926334e8448b60e11b8452602060048501526024840191612d63565b346102c85760603660031901126102c8576004356001600160401b0381116102c857610457610a57913690600401612c29565b5f52600a60205260405f206024355f526020526020600160405f20015460ff60443582161615159081610adb575b81610ac4575b81610a9c575b506040519015158152f35b60381c65ffffffffffff16801591508115610ab9575b5082610a91565b905042111582610ab2565b905065ffffffffffff8160081c1642101590610a8b565b905065ffffffffffff8160681c161590610a85565b346102c8575f3660031901126102c857610b086138f2565b610b106141b0565b62ed4e00420180421161066a576040817fda7d7e997f23294e44c297e0c2ce23f9497db17a8a7bc3dccd923e265e5ae13392601255610b506011546131d1565b908160115582519182526020820152a1005b346102c8575f3660031901126102c8576010546001600160a01b03811633819003610bfc5750600d546001600160a01b03163314610be957336001600160601b0360a01b600f541617600f556001600160601b0360a01b166010557fe450225c5611d702c25507412db01fdefcab28aed1999291f0a261dc6148a3236020604051338152a1005b6365cb8cc760e11b5f523360045260245ffd5b630dd0a57360e31b5f523360045260245260445ffd5b346102c85760203660031901126102c8576004356001600160401b0381116102c857610c81610c48610ced923690600401612c29565b905f60c0604051610c5881612e11565b828152606060208201528260408201528260608201528260808201528260a08201520152614159565b805f52600960205260405f2090610c988254612da1565b151591815f52600560205260405f205491805f52600460205260405f2054905f52600360205260405f2054600183015491610cf460028501549460405197610cdf89612e11565b885260405198898092613150565b0388612e7d565b6020860196875260408601948552606086019081526080860191825260a0860192835260c08601938452610d466040519788976020895251151560208901525160e06040890152610100880190612cdd565b945160608701525160808601525160a08501525160c08401525160e08301520390f35b346102c8575f3660031901126102c8576020601154604051908152f35b346102c85760403660031901126102c8576004356001600160401b0381116102c857610db6903690600401612c29565b6024356001600160401b0381116102c857610dd5903690600401612c29565b92610dde6138f2565b610de8838261357d565b92610df3858461364a565b835f526009602052600360405f20015480151580610f82575b610f4757505050815f52600960205260405f20926001600160401b0381116109b457610e3c816108898654612da1565b5f93601f8211600114610ec557610e8a82807f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e296975f91610eba57508160011b915f199060031b1c19161790565b90555b835f52600960205242600360405f200155610eb5604051928392602084526020840191612d63565b0390a2005b9050850135886108cb565b601f19821694815f5260205f20905f5b878110610f2f5750837f02e22be6abc2667daf6bf9256c21cbbb8a9200fc3d7239f8532bbc8a53ecf3e2969710610f16575b5050600182811b019055610e8d565b8401355f19600385901b60f8161c191690558580610f07565b90916020600181928589013581550193019101610ed5565b62278d00810180911161066a57610f786040519384936355ccb93f60e11b8552604060048601526044850191612d63565b9060248301520390fd5b5062278d00810180821161066a574210610e0c565b346102c8575f3660031901126102c85760205f54604051908152f35b346102c85760803660031901126102c8576004356001600160401b0381116102c857610fe3903690600401612c29565b90602435906001600160401b0382116102c85760a060031983360301126102c8576044356001600160401b0381116102c857611023903690600401612d01565b916064356001600160401b0381116102c857611043903690600401612c29565b959094611050828461357d565b92835f52600b60205260405f20926040519361106b85612df5565b600881549182875260018101546020880152600281015460408801526003810154606088015260048101546080880152600581015460a0880152600681015460c0880152600781015460e08801520154610100860152156110da5760206102e68a8a8a8a600489018a8c613b49565b6109fb60405192839263db89c66d60e01b8452602060048501526024840191612d63565b346102c8575f3660031901126102c8576010546040516001600160a01b039091168152602090f35b346102c85760403660031901126102c8576004356001600160401b0381116102c857610457611159913690600401612c29565b5f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346102c85761118e36612bd2565b9061119c6104578280612d31565b9160608201916111b56111af8483612d31565b906135cd565b60408101906111c48282612d31565b908115801561137c575b61135e57816111dc91614559565b90810361134c5750845f526009602052600160405f200154936001850180951161066a5760208201359480860361133657507fdc13ef290a0154d381eb0825b67410258435f204d60d2c42846228c31b474e0e9492826112d46112cd61130f9461124d6104d18561132a9b99612d31565b60208151910120906112766104d16112686104d18989612d31565b602081519101209287612d31565b602081519101206040519160208301937fdc4cecdc538bd9e97290814bb22a24508e0a9dda8d65ec9f1fa12342f0dd71e6855260408401528a6060840152608083015260a082015260a0815261053e60c082612e7d565b858a6136bd565b50875f52600960205284600160405f2001556112f36104d18383612d31565b60208151910120885f526009602052600260405f200155612d31565b93906040519485948552606060208601526060850191612d63565b903560408301520390a2005b85635060c66560e01b5f5260045260245260445ffd5b630307129960e31b5f5260045260245ffd5b5063e611688b60e01b5f52600452600160245261400060445260645ffd5b5061400082116111ce565b346102c8576113a661139836612c88565b9491936103b69391936138f2565b9060016113b585838686613940565b019365ffffffffffff855460081c16428111156114385750845465ffffffffffff60681b19164260681b65ffffffffffff60681b1617909455919290917fb98387e4e157919175f266841fda11e3fd0599c11d73397d4726717c1204ba3b916105cf604051928392600184525f6020850152606060408501526060840191612d63565b84632adc739f60e01b5f5260045260245260445ffd5b346102c8575f3660031901126102c85760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c85760c03660031901126102c8576001600160401b03600435116102c857610160600435360360031901126102c8576001600160401b03602435116102c8576040602435360360031901126102c8576001600160401b03604435116102c8576040604435360360031901126102c8576001600160401b03606435116102c85760a0606435360360031901126102c8576084356001600160401b0381116102c857611539903690600401612d01565b9060a4356001600160401b0381116102c857611559903690600401612c29565b9290611572610457602460043501600435600401612d31565b906115816004356004016132c8565b9260043560040135158015611ea8575b611e89576011546004356004013514611e7c575b825f52600960205260405f206115c86104d1604460043501600435600401612d31565b602081519101206040516115e7816115e08186613150565b0382612e7d565b6020815191012003611e2c5750825f52600760205260405f20845f52602052600360ff60405f20541661161981612d83565b14611e1957825f52600b60205260405f2054611df957825f52600560205260405f20546001810180911161066a57806064600435013503611ddd5750825f52600360205260405f20546084600435013503611db45761168b61168560a460043501600435600401612d31565b90614e4d565b15611d7c576116a86111af61014460043501600435600401612d31565b60e4600435013515808015611d6b575b611d4c5760043560c40135611cd65750600160e4600435013514801590611cb7575b611ca8575b6116ef6024356004013584613688565b80549060018101546001811615611c835765ffffffffffff8160681c1680611c67575065ffffffffffff8160081c16804210611c4b575060381c65ffffffffffff1680151580611c42575b611c2657506117526024803501602435600401612d31565b90506120008111611b6b57506002611789918761178461177b6024803501602435600401612d31565b94909301612e9e565b614772565b15611c095761179e6044356004013585613688565b80549060018101546002811615611be45765ffffffffffff8160681c1680611bc8575065ffffffffffff8160081c16804210611bac575060381c65ffffffffffff1680151580611ba3575b611b875750611802602460443501604435600401612d31565b90506120008111611b6b5750600261182c918861178461177b602460443501604435600401612d31565b15611b4e578114611b3c5750825f5260056020526064600435013560405f2055836119fd847fae4f71e074f351aa9fc3a9c2ebf2658a47f0825d11a58b2fcff0e01df6df3b986118856024803501602435600401612d31565b611899602460443501604435600401612d31565b6119e760409792975194859460a086526004356004013560a08701526119c16119996119506119146118ee8a60c06101606118de602460043501600435600401612f3e565b92909301526102008d0191612d63565b611902604460043501600435600401612f3e565b8c8303609f190160e08e015290612d63565b6004803560648101356101008d015260848101356101208d015261193d9160a482019101612f3e565b8b8303609f19016101408d015290612d63565b6004803560c48101356101608c015260e48101356101808c01526101048101356101a08c01526119869161012482019101612f6f565b8a8303609f19016101c08c015290612fa3565b6119ae61014460043501600435600401612f3e565b898303609f19016101e08b015290612d63565b916024356004013560208801526044356004013560408801528683036060880152612d63565b9083820360808501526064600435013597612d63565b0390a4611a166104d16024803501602435600401612d31565b60208151910120611a346104d1602460443501604435600401612d31565b602081519101206040519060208201928352604082015260408152611a5a606082612e7d565b51902060405194611a6a86612df5565b855261010460043501356020860152602435600401356040860152604435600401356060860152608085015260e4600435013560a0850152600160c085015260c4600435013560e08501526101008401945f8652611adc611ad6610124600435016004356004016130b0565b90614f84565b935f5b8551811015611b2357806020611af760019389613287565b51015188515f52600c60205260405f20611b11838a613287565b51515f5260205260405f205501611adf565b506102e695602097899651905260643560040191613b49565b6326e4e18d60e21b5f5260045260245ffd5b85636366097760e11b5f526044356004013560045260245260445ffd5b63e611688b60e01b5f526004525f60245261200060445260645ffd5b6365598f0d60e11b5f526044356004013560045260245260445ffd5b508042116117e9565b632f7aecb960e21b5f526044356004013560045260245260445ffd5b6384428c4d60e01b5f526044356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526044356004013560045216602452600260445260645ffd5b84636366097760e11b5f526024356004013560045260245260445ffd5b6365598f0d60e11b5f526024356004013560045260245260445ffd5b5080421161173a565b632f7aecb960e21b5f526024356004013560045260245260445ffd5b6384428c4d60e01b5f526024356004013560045260245260445ffd5b60ff90639e9814fd60e01b5f526024356004013560045216602452600160445260645ffd5b63016fc60360e21b5f5260045ffd5b50611ccd610124600435016004356004016130b0565b905015156116da565b61100060043560e40135600c81901b0414171561066a5760e4600435013560c46004350135108015611d34575b156116df57636edbb6f560e11b5f9081526004803560c481013590915260e401356024819052600c1b604452606490fd5b5060e46004350135600c1b60c4600435013511611d03565b6327abab6b60e21b5f5260e4600435013560045261ffff60245260445ffd5b5061ffff60e46004350135116116b8565b611d9060a460043501600435600401612d31565b6109fb60405192839263f5f76dfd60e01b8452602060048501526024840191612d63565b825f52600360205260405f20546311bed0e760e11b5f526084600435013560045260245260445ffd5b63199ab68b60e11b5f526064600435013560045260245260445ffd5b5f838152600b60205260408120546303207eb960e31b8252600452602490fd5b83630416ffc160e21b5f5260045260245ffd5b6109fb611e43604460043501600435600401612d31565b919092611e6a604051948594630920930360e31b8652604060048701526044860191612d63565b83810360031901602485015290613150565b611e846141b0565b6115a5565b601154635f24f4b760e01b5f526004356004013560045260245260445ffd5b506011546004356004013511611591565b346102c85760803660031901126102c8576004356001600160401b0381116102c857611ee9903690600401612c29565b90602435916001600160401b0383116102c857604060031984360301126102c8576020926102e692611f2560643593604435936004019261357d565b613861565b346102c85760603660031901126102c8576004356001600160401b0381116102c857611f5a903690600401612c29565b6024356001600160401b0381116102c857611f79903690600401612c29565b919092604435926001600160401b0384116102c857611faa611fa2611fbb953690600401612c29565b94909361357d565b5f52600660205260405f2094613a76565b5f52602052602060405f2054604051908152f35b346102c85760203660031901126102c8576004356001600160a01b038116908190036102c85760207f8d0e5697e9248396669bf4adc3c4b00d478a57e201dc8c1492f50d8d32b6f269916120216138f2565b600e80546001600160a01b03191682179055604051908152a1005b346102c85760603660031901126102c8576004356001600160401b0381116102c857806004019060e060031982360301126102c8576024356001600160401b0381116102c8576040816004019160031990360301126102c8576044356001600160401b0381116102c8576040816004019160031990360301126102c8576120c66104578580612d31565b6120e76120d286613984565b6120dd8186856136bd565b91829185856136bd565b14611b3c57506120fd6111af60c4860187612d31565b61211361210d6084860187612d31565b90614979565b9361213e7f0000000000000000000000000000000000000000000000000000000000000000426130e5565b925f9460a483017fb9d3fb274571b64f2a6406ccde705dd667ab021ba33e1c9683597229eea8225b6121736104d1838c612d31565b60208151910120036121d7575b50826103ef989260449261219a60246121a7970186612d31565b9690956064850190612d31565b9990986040519b6121b78d612e47565b8c5260208c015260408b01523560608a0152356080890152013592614a6f565b95506121ec6121e6878a612d31565b9061431b565b9687911561222d57506004881461221b57858110156121805785633142c87760e11b5f5260045260245260445ffd5b63079f4aff60e31b5f5260045260245ffd5b612237908a612d31565b6109fb604051928392631e6391ab60e11b8452602060048501526024840191612d63565b346102c8575f3660031901126102c8576020601254604051908152f35b346102c85760803660031901126102c8576004356001600160401b0381116102c8576122a8903690600401612c29565b9060243590604435928315158094036102c8576064356001600160401b0381116102c8576122dd6122e8913690600401612c29565b9290936103b6613919565b916122f38282613600565b831580156123c1575b61239d57825f52600860205260405f20845f526020528460ff60405f2054161515146123855790846105cf7fc336061fefc2b2a702370062741f8b29020caf44704fbb52310c0739b3d8154793855f52600860205260405f20875f5260205260405f2060ff1981541660ff85161790556040519384938452604060208501526040840191612d63565b505050632a200abb60e11b5f5260045260245260445ffd5b50505f52600560205260405f205490630e6ce53960e21b5f5260045260245260445ffd5b50825f52600560205260405f205484116122fc565b346102c8575f3660031901126102c857600f546040516001600160a01b039091168152602090f35b346102c8575f3660031901126102c857600e546001600160a01b038116338190036124975750600f546001600160a01b03163314610be957336001600160601b0360a01b600d541617600d556001600160601b0360a01b16600e556001600160601b0360a01b601054166010557f3899ff555b3affab26b419c83c2f3ffacee9ae3ee1d57e61c2727c4ecbc098666020604051338152a1005b6327c62f0760e01b5f523360045260245260445ffd5b346102c85760203660031901126102c8576004356001600160a01b038116908190036102c8575f526013602052602060ff60405f2054166040519015158152f35b346102c85760203660031901126102c8576004355f526002602052602060405f2054604051908152f35b346102c85760203660031901126102c8576004356001600160401b0381116102c85761254b612589913690600401612c29565b905f60e060405161255b81612dd9565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015261357d565b5f52600b60205261010060405f2080549060018101549060058101546006820154600783015490600284015492600460038601549501549560e06040516125cf81612dd9565b8981526020810192835260408101938452606081019485526080810195865260a0810196875260c08101978852019687526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b346102c85761264a61264336612c56565b929161357d565b5f52600a60205260405f20905f5260205261268161266d600260405f2001612e9e565b604051918291602083526020830190612cdd565b0390f35b346102c8575f3660031901126102c857600d546040516001600160a01b039091168152602090f35b346102c85760403660031901126102c8576004356001600160401b0381116102c857806004019060e060031982360301126102c8576024356001600160401b0381116102c8576040816004019160031990360301126102c85761270e6138f2565b61271b6104578480612d31565b9161272f61272885613984565b83856136bd565b506127406111af60c4830186612d31565b61275061210d6084830186612d31565b9261277b7f0000000000000000000000000000000000000000000000000000000000000000426130e5565b915f9360a482017fb9d3fb274571b64f2a6406ccde705dd667ab021ba33e1c9683597229eea8225b6127b06104d1838b612d31565b6020815191012003612813575b50956044826103ef986127d660246127e3960185612d31565b9590946064840190612d31565b9890976040519a6127f38c612e47565b8b5260208b015260408a01523560608901525f6080890152013592614a6f565b94506128226121e68689612d31565b9586911561285157506004871461221b57848110156127bd5784633142c87760e11b5f5260045260245260445ffd5b6122379089612d31565b346102c85761289d7fb98387e4e157919175f266841fda11e3fd0599c11d73397d4726717c1204ba3b61288d36612c88565b94936103b6969296939193613919565b9260016128ac82848888613940565b018054600160981b66ffffffffffffff60681b1990911665ffffffffffff60681b4260681b161717905560408051600281525f602082015260609181018290529283926105cf92840191612d63565b346102c85761290c61264336612c56565b5f52600760205260405f20905f52602052602060ff60405f20541661293081612d83565b600360405191148152f35b346102c85760203660031901126102c8576004356001600160a01b038116908190036102c85760207fe6a60229871a28e0551eaf344ecd8c48a98c11df3fe19f381684f31ab0b1d7949161298d6138f2565b601080546001600160a01b03191682179055604051908152a1005b346102c8576129b636612bd2565b6129c36104578380612d31565b60208301359160608401936129db6111af8683612d31565b60408101946129ed61047b8784612d31565b60016129f98686613688565b019586549265ffffffffffff8460681c16978815801580612baa575b612b935788995086979896359586881480918192612b85575b50612b72577fb98387e4e157919175f266841fda11e3fd0599c11d73397d4726717c1204ba3b9885612afb866105cf9b612b189a612b02965f14612b5e57612aa46104d1612a966104d16003985b612a896104d18980612d31565b6020815191012097612d31565b60208151910120928c612d31565b60208151910120906040519260208401947fec3244043a248de5c1bd9ba12cf221c7f1d7b9e8be3e2aab22675e5841dc4186865260408501526060840152608083015260a082015260a0815261053e60c082612e7d565b918c613861565b50612b39575b805460ff60981b19169055612d31565b92906040519384935f85526020850152606060408501526060840191612d63565b805465ffffffffffff60681b19164260681b65ffffffffffff60681b16178155612b08565b612aa46104d1612a966104d1600498612a7c565b87635b2c729160e01b5f5260045260245ffd5b6004915060ff16148c612a2e565b89896384428c4d60e01b5f5260045260245260445ffd5b5060ff8660981c1615612a15565b346102c8575f3660031901126102c8576020906001548152f35b9060406003198301126102c8576004356001600160401b0381116102c857608081840360031901126102c85760040191602435906001600160401b0382116102c85760409082900360031901126102c85760040190565b9181601f840112156102c8578235916001600160401b0383116102c857602083818601950101116102c857565b60406003198201126102c857600435906001600160401b0382116102c857612c8091600401612c29565b909160243590565b9060606003198301126102c8576004356001600160401b0381116102c85782612cb391600401612c29565b9290929160243591604435906001600160401b0382116102c857612cd991600401612c29565b9091565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102c8578235916001600160401b0383116102c8576020808501948460051b0101116102c857565b903590601e19813603018212156102c857018035906001600160401b0382116102c8576020019181360383136102c857565b908060209392818452848401375f828201840152601f01601f1916010190565b60041115612d8d57565b634e487b7160e01b5f52602160045260245ffd5b90600182811c92168015612dcf575b6020831014612dbb57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612db0565b61010081019081106001600160401b038211176109b457604052565b61012081019081106001600160401b038211176109b457604052565b60e081019081106001600160401b038211176109b457604052565b60c081019081106001600160401b038211176109b457604052565b60a081019081106001600160401b038211176109b457604052565b604081019081106001600160401b038211176109b457604052565b90601f801991011681019081106001600160401b038211176109b457604052565b9060405191825f825492612eb184612da1565b8084529360018116908115612f1c5750600114612ed8575b50612ed692500383612e7d565b565b90505f9291925260205f20905f915b818310612f00575050906020612ed6928201015f612ec9565b6020919350806001915483858901015201910190918492612ee7565b905060209250612ed694915060ff191682840152151560051b8201015f612ec9565b9035601e19823603018112156102c85701602081359101916001600160401b0382116102c85781360383136102c857565b9035601e19823603018112156102c85701602081359101916001600160401b0382116102c8578160051b360383136102c857565b9091602081848152019260208160051b83010193835f91605e1982360301945b848410612fd4575050505050505090565b90919293949596601f198282030183528735878112156102c857602061304e600193878394019061304061303561301c61300e8580612f3e565b606086526060860191612d63565b61302887860186612f3e565b9085830389870152612d63565b926040810190612f3e565b916040818503910152612d63565b990193019401929195949390612fc3565b6001600160401b0381116109b457601f01601f191660200190565b9291926130868261305f565b916130946040519384612e7d565b8294818452818301116102c8578281602093845f960137010152565b903590601e19813603018212156102c857018035906001600160401b0382116102c857602001918160051b360383136102c857565b9190820180921161066a57565b919091601f8311613103575b505050565b81831161310f57505050565b5f5260205f206020601f830160051c9210613148575b81601f9101920160051c03905f5b828110156130fe575f82820155600101613133565b5f9150613125565b5f929181549161315f83612da1565b80835292600181169081156131b4575060011461317b57505050565b5f9081526020812093945091925b83831061319a575060209250010190565b600181602092949394548385870101520191019190613189565b915050602093945060ff929192191683830152151560051b010190565b5f19811461066a5760010190565b3590602081106131ed575090565b5f199060200360031b1b1690565b919081101561321d5760051b81013590605e19813603018212156102c8570190565b634e487b7160e01b5f52603260045260245ffd5b9190820391821161066a57565b6001600160401b0381116109b45760051b60200190565b9061325f8261323e565b61326c6040519182612e7d565b828152809261327d601f199161323e565b0190602036910137565b805182101561321d5760209160051b010190565b80516020909101905f5b8181106132b25750505090565b82518452602093840193909201916001016132a5565b906101208201916132e36132dc84836130b0565b9050613255565b905f5b82518110156133c157806133126104d161330c6001946133068a886130b0565b906131fb565b80612d31565b602081519101206133376104d161332d846133068b896130b0565b6020810190612d31565b6020815191012061335c6104d1613352856133068c8a6130b0565b6040810190612d31565b602081519101206040519160208301937f5d9f943df8237afa3b7f54a487035d5e042933a6ab1cf215d9d146974f8420538552604084015260608301526080820152608081526133ad60a082612e7d565b5190206133ba8286613287565b52016132e6565b506134e29293506133d86104d16020830183612d31565b60208151910120916133f06104d16040840184612d31565b602081519101209161010061340b6104d160a0840184612d31565b60208151910120926040516134368161342860208201809561329b565b03601f198101835282612e7d565b5190209161344b6104d1610140830183612d31565b60208151910120936040519560208701977f03cddccc0c0604fd6ae4a9550b502bddc94d6b27767cc9aec68501c151e61cfe89528335604089015260608801526080870152606082013560a0870152608082013560c087015260e086015260c08101358286015260e08101356101208601520135610140840152610160830152610180820152610180815261053e6101a082612e7d565b90565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fcd6cb93b529dcf13c466f57212c25e502feab8b389e4cbdb7aeb8419ca7353ea60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261357760c082612e7d565b51902090565b91909161358a8382614159565b92835f5260096020526135a060405f2054612da1565b156135a9575050565b6109fb604051928392630afe096960e21b8452602060048501526024840191612d63565b6135d7828261431b565b9290156122375750504281106135ea5750565b63041f95d160e51b5f526004524260245260445ffd5b8115801561363f575b613621578161361791614559565b90810361134c5750565b5063e611688b60e01b5f5260045260016024526103e860445260645ffd5b506103e88211613609565b8115801561367e575b613661578161361791614559565b5063e611688b60e01b5f52600452600160245260c860445260645ffd5b5060c88211613653565b9190915f52600a60205260405f20825f5260205260405f20918254156136ab5750565b636dc3ba9d60e01b5f5260045260245ffd5b929190926136cd84358092613688565b805494600182015460048116156137b55765ffffffffffff8160681c168061379f575065ffffffffffff8160081c16804210613789575060381c65ffffffffffff1680151580613780575b61376a5750602081019061372c8282612d31565b90506120008111611b6b5750918461178461177b60029461374c96612d31565b15613755575050565b636366097760e11b5f5260045260245260445ffd5b836365598f0d60e11b5f5260045260245260445ffd5b50804211613718565b84632f7aecb960e21b5f5260045260245260445ffd5b846384428c4d60e01b5f5260045260245260445ffd5b60ff9084639e9814fd60e01b5f5260045216602452600460445260645ffd5b929190926137e484358092613688565b805494600182015460078116156138425765ffffffffffff8160681c168061379f575065ffffffffffff8160081c16804210613789575060381c65ffffffffffff16801515806137805761376a5750602081019061372c8282612d31565b60ff9084639e9814fd60e01b5f5260045216602452600760445260645ffd5b909392919361387281358093613688565b9081549560018301549060ff81831616156138d5575065ffffffffffff8160681c168061379f575065ffffffffffff8160081c16804210613789575060381c65ffffffffffff16801515806137805761376a5750602081019061372c8282612d31565b60ff8286639e9814fd60e01b5f526004521660245260445260645ffd5b600d546001600160a01b0316330361390657565b6353ac4f0760e01b5f523360045260245ffd5b600f546001600160a01b0316330361392d57565b63a252c15160e01b5f523360045260245ffd5b61394f82959461395494613600565b613688565b9165ffffffffffff600184015460681c16908161396f575050565b6384428c4d60e01b5f5260045260245260445ffd5b6134e2906139956104d18280612d31565b60208151910120906139ad6104d16020830183612d31565b60208151910120906139c56104d16060830183612d31565b602081519101206139dc6104d16080840184612d31565b602081519101206139f36104d160a0850185612d31565b60208151910120916040613a0d6104d160c0870187612d31565b602081519101209481519660208801987f053506f1060e1e146a04663479757e2a6c966ffd05c03c0ba0595ce43931ba9b8a528389015260608801520135608086015260a085015260c084015260e0830152610100820152610100815261053e61012082612e7d565b9091613a828383614da2565b15613b2357613a9184826131df565b936003811480613b0f575b80613afa575b80613ae5575b15613ac157505090613ab9916131df565b9060e81c1790565b6109fb60405192839263ef2a727d60e01b8452602060048501526024840191612d63565b50613af58560021a60f81b61542a565b613aa8565b50613b0a8560011a60f81b61542a565b613aa2565b50613b1e855f1a60f81b61542a565b613a9c565b5060405163053c5e6360e41b8152602060048201529182916109fb916024840191612d63565b91939596929092613b5c888787876150fd565b613b6c611ad660808701876130b0565b9788518060011b908082046002149015171561066a57613b8b90613255565b965f5b8a51811015613bf457613ba1818c613287565b5151600182901b91906001600160ff1b038216820361066a57613bd3828e602093613bcd8f8890613287565b52613287565b5101516001830180931161066a57613bed6001938c613287565b5201613b8e565b509193969895989790929497604051613c158161342860208201809561329b565b5190206040519060208201908b35825260208c0135604084015260408c0135606084015260608c0135608084015260a083015260a08252613c5760c083612e7d565b613c8a602160405180936020820195600160f91b87525180918484015e81015f838201520301601f198101835282612e7d565b5190209081955f198b35018b35811161066a579060a08b01515f19810190811161066a57925f92915b81841061402357505050501590811591614014575b50613ff8575f5b8551811015613dd0576020613ce48288613287565b510151875f52600660205260405f20613cfd8389613287565b51515f5260205260405f2080545f838201938412911290801582169115161761066a5755613d2b8187613287565b5188515f52600c60205260405f2081515f5260205260405f20546020820151915f8312828481031281169083858103139015161761066a578a515f52600c60205260405f2090515f5260205281810360405f205580155f14613da757505061010088019081516001810180911161066a57600192525b01613ccf565b14613db5575b600190613da1565b61010088019081515f19810190811161066a57909152613dad565b5091959350919560c084018051906001820180921161066a575260e08401613dfd60208301358251613231565b9052613e0a6001546131d1565b908160015581978551906040870151606088015160808901519160405193602085019588875260408601526060850152608084015260a083015260c08201524260e082015260e08152613e5f61010082612e7d565b51902093825f5260026020528460405f20555f546040516020810191825286604082015260408152613e92606082612e7d565b5190205f55865f52600360205260405f20546040516020810191825286604082015260408152613ec3606082612e7d565b519020875f52600360205260405f2055865f52600460205260405f209384549460018601861161066a5760018996019055865195855f52600560205260405f205492865f52600460205260405f20549460408a01519260608b01519060808c01515f54928b5f52600360205260405f2054946040519a8b9a8b5260208b015260408a01610140905280356101408b015260208101356101608b015260408101356101808b015260608101356101a08b015260808101613f8191612f6f565b6101c08b0160a090526101e08b0190613f9992612fa3565b9660608a0152608089015260a088015260c087015260e0860152610100850152838203610120850152613fcb92612d63565b037f6b2c340b54ed8debaa0c4e4408acd25d7b73e5e231cee161e0ed14af0cb396f491a4612ed6916152a8565b83602088015190630f43104f60e31b5f5260045260245260445ffd5b9050602088015114155f613cc8565b90919a9794849c9996939d9a979415614131576001808d16148015614128575b156140d3576134286140878f859f9e959061405e9186615298565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020915b6001811615806140ca575b156140a95760011c9a60011c9a61408c565b6001909d94979a9d9c919295989b9396999c5b811c93811c94019291613cb3565b50801515614097565b6001906134288f96999c9f9b9e95989b6140f79b9e989b61411f9187879897615298565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b519020956140bc565b508c8c14614043565b8660208b015190630f43104f60e31b5f5260045260245260445ffd5b9082101561321d570190565b90801580156141a6575b801561417d575b614177576134e2916131df565b50505f90565b505f19810181811161066a576001600160f81b03199061419e90838561414d565b35161561416a565b50601f8111614163565b6012548042106141bd5750565b601154637b9cb8b760e01b5f5260045260245260445ffd5b600282108015614299575b61417757816141ee916131df565b5f5b8281106141ff57505050600190565b80151580614240575b1580614222575b61421b576001016141f0565b5050505f90565b50602081101561321d5761423a82821a60f81b615451565b1561420f565b50602081101561321d5781811a60f81b61425981615406565b908115614267575b50614208565b6001600160f81b031916602d60f81b14905080614285575b5f614261565b505f19830183811161066a5781141561427f565b50601f82116141e0565b612ed692916020916142b58280612d31565b906142c36040850185612d31565b959094604051976142d389612e47565b60048952828901525f60408901525f60608901525f6080890152013592614a6f565b6042906143006134e5565b906040519161190160f01b8352600283015260228201522090565b614327826014926131df565b9114801590614549575b6145425761433e81615587565b61434782615606565b906143518361563a565b9183600b1a600a810290808204600a149015171561066a576143779085600c1a906130e5565b61020f1981019190821161066a5784600e1a600a810290808204600a149015171561066a576143aa9086600f1a906130e5565b61020f1981019590861161066a578060111a600a810290808204600a149015171561066a576143dc9160121a906130e5565b61020f1981019490851161066a576107b284108015614530575b8015614526575b801561451c575b8015614512575b614506575f1984019084821161066a5761016d820282810461016d148315171561066a578261019061445461444a61445c946144619760021c906130e5565b6064840490613231565b9104906130e5565b6130e5565b5f1981019080821161066a57620af93a190190811161066a5792906001915b8183106144e4575050506201518082029180830462015180149015171561066a57610e10810290808204610e10149015171561066a576144bf916130e5565b603c830292808404603c149015171561066a576144df9261445c916130e5565b600191565b9091936144fd6001916144f78785615914565b906130e5565b94019190614480565b5050505050505f905f90565b50603b851161440b565b50603b8611614404565b50601783116143fd565b5061453c81838661565e565b156143f6565b505f905f90565b5061455381615478565b15614331565b91905f925b818410614569575050565b91909261457781858561414d565b5f903560f81c60bf6080602083108015614768575b6146aa575b6001915b8483111561464f5750505060e2146145c4575b6001810180911161066a576145bc916130e5565b92909161455e565b6001820180831161066a5761ff006145de8192888861414d565b3560f01c16166002830180841161066a576145fa90878761414d565b3560f81c176180a88110159081614642575b8115614620575b50156145a8575092509050565b6181a6811015915081614635575b505f614613565b6181a9915011155f61462e565b6180ae811115915061460c565b61466861466184889b989a979a6130e5565b878761414d565b3560f81c9182109182156146a0575b50506146975760bf9061468b6080916131d1565b91979497969396614595565b50929350505050565b1190505f80614677565b925060c28210801561475e575b6147545760e08210156147395760ff60015b169260c28314801561472f575b156146fa575060a05b836146ea868a613231565b1161459157505050509150915090565b9060ed830361470d5750609f905b6146df565b9060f0830361471e575060906146df565b60f4830361470857608f91506146df565b5060e083146146d6565b60f082101561474b5760ff60026146c9565b60ff60036146c9565b5050509150915090565b5060f482116146b7565b50607e831161458c565b92835160208501516001600160601b031981169060148310614954575b50606090811c956014830361489a575050600d546001600160a01b0316851490508015614886575b61487357836147c78285856156b7565b509091906147d481612d83565b159182614860575b5050614857576148145f926134286040958651948593630b135d3f60e11b602086015260248501528760448501526064840191612d63565b630b135d3f60e11b935b602082519201905afa905f51908261484b575b8261483b57505090565b6001600160e01b03191614919050565b60203d10159250614831565b50505050600190565b6001600160a01b0316149050845f6147dc565b8363a5d4522b60e01b5f5260045260245ffd5b50600f546001600160a01b031684146147b7565b8260149694929593961086601418028618956148b68782613231565b96806148c18961305f565b98604051996148d0908b612e7d565b808a526148dc9061305f565b60208a019390601f1901368537039201602001905e60405194859462495a6360e31b602087015260248601526084850161491591612cdd565b91604485015260231984830301606485015261493092612d63565b03601f19810182526149429082612e7d565b62495a6360e31b916040915f9161481e565b90506001600160601b0319906001600160601b03198360140360031b1b16165f61478f565b9161498536838561307a565b602081519101207fa90674d770d1662635828ceced036313f2dc0b4e3716d4aa6e6f689d7101063f8114614a66577f4a9d31abc55f3fdb91e1e0b5851df6355a6e252020dfb613bfeaa3be8970aa3d8114614a5d577f9e8fdb12ff5badfa14d4c84272fa942d4e25c2647fef86dafa280ee1ffb40b2f8114614a54577ff23ec0bb4210edd5cba85afd05127efcd2fc6a781bfed49188da1081670b22d814614a4c57506109fb60405192839263066bd5fd60e11b8452602060048501526024840191612d63565b915050600490565b50915050600390565b50915050600290565b50915050600190565b92949396959190918515614d9357614a87858961364a565b60148210808015614d88575b614d6a5783356001600160601b0319811691614d45575b5060601c60148314614cec57805f52601360205260ff60405f20541615614cda57505b614ad836838561307a565b6020815191012094845f52600a60205260405f20865f5260205260405f20918254614cc75787835580516001840180546020840180516040860180516cffffffffffffffffffffffffff1990941660ff9096169590951766ffffffffffff0060089290921b919091161760389290921b6cffffffffffff00000000000000169190911790915560029094019a906001600160401b0386116109b457614b88868d614b828154612da1565b906130f2565b5f9b601f8711600114614c4057614bd987807f1a8679466db5903feadeb5a36eb5006e2da551bcec48aa61d160bfa8689e8e599b9c9d9e9f5f91614c3557508160011b915f199060031b1c19161790565b90555b614c16835195519151926080606086015195015195614c086040519a8b9a60e08c5260e08c0191612d63565b9189830360208b0152612d63565b9460408701526060860152608085015260a084015260c08301520390a4565b90508a01355f6108cb565b5f81815260208120601f1989169e90918f5b8110614cae5750887f1a8679466db5903feadeb5a36eb5006e2da551bcec48aa61d160bfa8689e8e599b9c9d9e9f10614c95575b5050600187811b019055614bdc565b8901355f1960038a901b60f8161c191690555f80614c86565b8a8201358355600190920191602091820191018f614c52565b86632422473960e21b5f5260045260245ffd5b6372a161ab60e01b5f5260045260245ffd5b80614d005763d92e233d60e01b5f5260045ffd5b600d546001600160a01b031681148015614d31575b614d1f5750614acd565b63a5d4522b60e01b5f5260045260245ffd5b50600f546001600160a01b03168114614d15565b90506001600160601b0319906001600160601b03198460140360031b1b16165f614aaa565b8263e611688b60e01b5f52600452601460245261040060445260645ffd5b506104008311614a93565b631bc3b5d160e31b5f5260045ffd5b81158015614e43575b6141775781614db9916131df565b5f5b828110614dca57505050600190565b80151580614e1e575b80614e0a575b1580614dec575b61421b57600101614dbb565b50602081101561321d57614e0482821a60f81b615451565b15614de0565b505f19830183811161066a57811415614dd9565b50602081101561321d5781811a60f81b6001600160f81b031916602d60f81b14614dd3565b50601c8211614dab565b81614e57916131df565b9060048114801580614f79575b80614f6e575b61421b57614e7882846154ff565b1561421b57614f5f57600714614efd578060581b90614eb1614e9982615587565b614ea283615606565b614eab8461563a565b9161565e565b9182614ed7575b82614ec257505090565b6001600160b01b031990811691161115919050565b9150614ef7614ee583615587565b614eee84615606565b614eab8561563a565b91614eb8565b614f0f614f0982615587565b91615606565b8115159182614f55575b82614f49575b82614f40575b82614f2f57505090565b614f399250615914565b6001111590565b60019250614f25565b600c8211159250614f1f565b8115159250614f19565b50614f6990615587565b151590565b506015821415614e6a565b506007821415614e64565b9190614f8f8161323e565b90614f9d6040519283612e7d565b808252601f19614fac8261323e565b015f5b8181106150da57505081935f905f915b838310614fcd575050505050565b614ff5614fde61330c8587866131fb565b90614fed61332d8789886131fb565b929091613a76565b908111156150825761501461500e6133528587866131fb565b906156eb565b9015615050576040516001929161502a82612e62565b828252602082015261503c8588613287565b526150478487613287565b50920191614fbf565b61505e6133528587866131fb565b6109fb604051928392635b05d5e960e01b8452602060048501526024840191612d63565b50826109fb6150a461332d8561509c61330c8287896131fb565b9590966131fb565b6150c8604051958695631a9f1ecb60e31b8752604060048801526044870191612d63565b84810360031901602486015291612d63565b6020906040516150e981612e62565b5f81525f8382015282828701015201614faf565b92919080359160c085015180840361528257506201c0008411615268576151269084369161307a565b6020815191012060608201359080820361525357505060a0840192600184511480615247575b6151ea57156151db576020013591821580156151d0575b6151b2579060e09151149201519182821190811561519a575b50615185575050565b633d62eadb60e21b5f5260045260245260445ffd5b9050806151a8575b5f61517c565b50818114156151a2565b82636edbb6f560e11b5f52600452600160245261100060445260645ffd5b506110008311615163565b630b8fc7cd60e21b5f5260045ffd5b92508093506020915001351591821592615218575b50811561520e575b50611ca857565b905015155f615207565b604001357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470141591505f6151ff565b5060e08501511561514c565b6327c3528760e21b5f5260045260245260445ffd5b83630c82797d60e31b5f526004526201c00060245260445ffd5b8363fe747dd960e01b5f5260045260245260445ffd5b919081101561321d5760051b0190565b9060c0810180519060a083019182511015615386575061010082015161537257600190835f52600760205260405f2083515f5260205260405f20600260ff198254161790555103615329575b815f52600560205260405f20549051917e7f9ece3812cefdf6ad5e02483cccc56b09ed80bd5e5edfe96ca2b4aaa387555f80a4565b815f52600b60205261536d60405f2060085f918281558260018201558260028201558260038201558260048201558260058201558260068201558260078201550155565b6152f4565b5051633347244160e01b5f5260045260245ffd5b916008928461010093955f52600760205260405f2083515f5260205260405f20600160ff198254161790555f52600b60205260405f2094825186556020830151600187015560408301516002870155606083015160038701556080830151600487015551600586015551600685015560e081015160078501550151910155565b60ff60f81b16600360fc1b811015908161541e575090565b603960f81b1015919050565b604160f81b6001600160f81b0319821610159081615446575090565b605b915060f81c1090565b606160f81b6001600160f81b031982161015908161546d575090565b607b915060f81c1090565b5f5b60148110615489575050600190565b60208110158061321d5773181818181698181698182a18181d18181d18182d60611b821a60f81b6001600160f81b031916600360fc1b81036154e6575061321d576154d882821a60f81b615406565b155b6141775760010161547a565b83831a60f81b6001600160f81b031916141590506154da565b5f5b82811061551057505050600190565b60208110158061321d57740303030302d30302d30302f303030302d30302d303605c1b821a60f81b6001600160f81b031916600360fc1b810361556e575061321d5761556082821a60f81b615406565b155b61421b57600101615501565b83831a60f81b6001600160f81b03191614159050615562565b805f1a600a810290808204600a149015171561066a576155ab908260011a906130e5565b61020f1981019190821161066a5760648202918083046064149015171561066a578060021a600a810290808204600a149015171561066a576155f09160031a906130e5565b61020f19810190811161066a576134e2916130e5565b8060051a600a810290808204600a149015171561066a5761562a9160061a906130e5565b61020f19810190811161066a5790565b8060081a600a810290808204600a149015171561066a5761562a9160091a906130e5565b919082151592836156ad575b836156a1575b83615697575b83615682575b50505090565b61568d929350615914565b10155f808061567c565b8215159350615676565b600c8211159350615670565b811515935061566a565b90604183036156e1576156da9250602081013591604082359201355f1a906159a6565b9192909190565b50505f9160029190565b90801590811591826158f4575b5081156158ec5760ff60015b1681905f946032820180831161066a57841161450657815b84811061583a575061572e8284613231565b9182159283156157fd575b5050506157f3575f918082036157b4575b50506012036012811161066a57604d811161066a57600a0a9182810292818404149015171561066a57811580156157a8575b6157a0571561579a57600160ff1b811461066a575f03905b60019190565b90615794565b50505f905f90565b508160a01c151561577c565b6157be9250613231565b5f19810190811161066a5780158181156157e8575b506157df575f8061574a565b5050505f905f90565b60129150115f6157d3565b505050505f905f90565b6001141592509082615814575b50505f8080615739565b600360fc1b92506001600160f81b03199161583091869061414d565b3516145f8061580a565b92601760f91b6001600160f81b031961585486888661414d565b351614806158e3575b1561586d57506001835b0161571c565b929561588d6001600160f81b031961588689888661414d565b3516615406565b156158d657600a810290808204600a149015171561066a57602f196158b388878561414d565b3560f81c0160ff811161066a5760019160ff6158d09216906130e5565b96615867565b505050505050505f905f90565b5084811461585d565b60ff5f615704565b90915061321d5781356001600160f81b031916602d60f81b14905f6156f8565b6002821461596857506004811490811561595d575b8115615952575b8115615947575b501561594257601e90565b601f90565b600b9150145f615937565b600981149150615930565b600681149150615929565b6003811615915081615999575b811561598c575b501561598757601d90565b601c90565b610190915006155f61597c565b6064810615159150615975565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615a28579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615a1d575f516001600160a01b03811615615a1357905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056' as const

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
  '0x60a0346100af57601f6116e138819003918201601f19168301916001600160401b038311848410176100b3578084926020946040528339810103126100af57516001600160a01b0381168082036100af57803b1561009d575060805260405161161990816100c8823960805181818161017d015281816101fa015281816102ca01528181610653015281816108d101528181610a3701526115b70152f35b63243a3eb160e11b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081635448f8c0146109005750806356397c35146108bc578063b289965914610841578063f58ff0e7146100795763f698da2514610053575f80fd5b34610075575f36600319011261007557602061006d611463565b604051908152f35b5f80fd5b346100755760c0366003190112610075576001600160401b03600435116100755761016060043536036003190112610075576001600160401b03602435116100755760a060243536036003190112610075576044356001600160401b038111610075576100ea903690600401610e62565b906064356001600160401b0381116100755761010a903690600401610e92565b91906084356001600160401b0381116100755761012b903690600401610ebf565b91909260a435916001600160401b0383116100755760406003198436030112610075576040519563ef530b5960e01b8752602060048801526020878061017960248201600435600401611060565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa96871561059e575f97610805575b50906101f692916101006101d36024600435016004356004016111ce565b60405163179b30cf60e11b81526020600482015296879283926024840191610f50565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561059e575f94610754575b50835188810361073e5750916102c561028a9899926020946102b36102616024600435016004356004016111ce565b9590966102a16040519e8f998a996323b20f5360e21b8b52608060048c015260848b0191610f50565b6003198982030160248a0152602435600401611164565b878103600319016044890152916111aa565b84810360031901606486015291610f50565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af194851561059e575f95610708575b5061031a608061034492015160c46004350135611456565b9583856103316024600435016004356004016111ce565b9386600401946024356004013592611553565b60018501908186116106f45760248035013586018096116106f457600401359180156106e5575f5b81811061037e57602086604051908152f35b610389818387611217565b803584811080156106dc575b6106c15760208201916103a78361123b565b3b156106985760408101906001600160a01b036103c38361123b565b161561068557306001600160a01b036103db8461123b565b16148015610648575b61061f576060013592831561060c576001600160a01b036104048261123b565b1661040e8361123b565b6040516370a0823160e01b81526001600160a01b039091166004820181905290602081602481865afa90811561059e575f916105db575b50604051916323b872dd60e01b5f5233600452806024528760445260205f60648180885af160015f51148116156105bc575b836040525f606052156105a9576370a0823160e01b835260048301819052602083602481875afa92831561059e575f9361056b575b508183108015610558575b61052957505050507f7a7e67a7b1b53161b38b844e156a5130525b9f9323d79b715508af709027337660806001969594936104fb6104f58e9561123b565b9161123b565b9560405196338852898060a01b0316602088015260408701528a6060870152878060a01b031694a40161036c565b60a494508790604051946380512a2960e01b865260048601526024850152604484015260648301526084820152fd5b50876105648385611456565b14156104b7565b9092506020813d8211610596575b8161058660209383610eef565b810103126100755751918f6104ac565b3d9150610579565b6040513d5f823e3d90fd5b83635274afe760e01b5f5260045260245ffd5b60018115166105d257843b15153d151616610477565b833d5f823e3d90fd5b90506020813d8211610604575b816105f560209383610eef565b8101031261007557518e610445565b3d91506105e8565b8463135ee08960e31b5f5260045260245ffd5b6106288261123b565b6327156cc360e01b5f9081526001600160a01b0391909116600452602490fd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169061067e8461123b565b16146103e4565b846312bfe71160e31b5f5260045260245ffd5b6106a18361123b565b63d0b1b2a760e01b5f9081526001600160a01b0391909116600452602490fd5b8489916318f7afbb60e01b5f5260045260245260445260645ffd5b50888111610395565b63ade576c560e01b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b9094506020813d602011610736575b8161072460209383610eef565b8101031261007557519361031a610302565b3d9150610717565b88635e978b2960e11b5f5260045260245260445ffd5b909350610100813d82116107fd575b816107716101009383610eef565b8101031261007557604051906101008201908282106001600160401b038311176107e95760e091604052805183526020810151602084015260408101516040840152606081015160608401526080810151608084015260a081015160a084015260c081015160c0840152015160e08201529289610232565b634e487b7160e01b5f52604160045260245ffd5b3d9150610763565b92919096506020833d602011610839575b8161082360209383610eef565b81010312610075576101f69251969091926101b5565b3d9150610816565b346100755760a0366003190112610075576004356001600160401b03811161007557610871903690600401610e92565b60643591906001600160a01b038316830361007557608435916001600160401b038311610075576020936108ac61006d943690600401610ebf565b939092604435916024359161124f565b34610075575f366003190112610075576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100755761010036600319011261007557600435906001600160401b038211610075578160040190610160600319843603011261007557602435906001600160401b038211610075576040600319833603011261007557604435906001600160401b0382116100755760406003198336030112610075576064356001600160401b038111610075578060040160a06003198336030112610075576084356001600160401b038111610075576109ba903690600401610e62565b9660a4356001600160401b038111610075576109da903690600401610e92565b99909560c4356001600160401b038111610075576109fc903690600401610ebf565b98909960e435986001600160401b038a116100755760408a6004019a60031990360301126100755763ef530b5960e01b8452602060048501527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169d8e8580610a70602482018b611060565b03815a93602094fa97881561059e578f955f99610e2b575b50604051637400f57960e01b815260c060048201529e8f958695610aaf60c488018c611060565b878103600319016024890152610ac79160040161113c565b868103600319016044880152610adf9160040161113c565b858103600319016064870152610af5908c611164565b90600319868303016084870152610b0b926111aa565b906003198483030160a4850152610b2192610f50565b03815a6020945f91f198891561059e575f99610deb575b508760249594610b5a94610b518995898c9601906111ce565b90923592611553565b013590359180156106e5575f5b818110610b7957602086604051908152f35b610b84818387611217565b8035600181108015610de2575b610dc6576020820191610ba38361123b565b3b156106985760408101906001600160a01b03610bbf8361123b565b161561068557306001600160a01b03610bd78461123b565b16148015610dac575b61061f576060013592831561060c576001600160a01b03610c008261123b565b16610c0a8361123b565b6040516370a0823160e01b81526001600160a01b039091166004820181905290602081602481865afa90811561059e575f91610d7b575b50604051916323b872dd60e01b5f5233600452806024528760445260205f60648180885af160015f5114811615610d65575b836040525f606052156105a9576370a0823160e01b835260048301819052602083602481875afa92831561059e575f93610d32575b508183108015610d1f575b61052957505050507f7a7e67a7b1b53161b38b844e156a5130525b9f9323d79b715508af70902733766080600196959493610cf16104f58e9561123b565b9560405196338852898060a01b0316602088015260408701528a6060870152878060a01b031694a401610b67565b5087610d2b8385611456565b1415610cb3565b9092506020813d8211610d5d575b81610d4d60209383610eef565b810103126100755751918f610ca8565b3d9150610d40565b60018115166105d257843b15153d151616610c73565b90506020813d8211610da4575b81610d9560209383610eef565b8101031261007557518e610c41565b3d9150610d88565b508a6001600160a01b03610dbf8461123b565b1614610be0565b84906318f7afbb60e01b5f52600452600160245260445260645ffd5b50848111610b91565b90985060209493929194813d602011610e23575b81610e0c60209383610eef565b810103126100755751979293919290919087610b38565b3d9150610dff565b955097506020853d602011610e5a575b81610e4860209383610eef565b81010312610075578e9451975f610a88565b3d9150610e3b565b9181601f84011215610075578235916001600160401b038311610075576020808501948460051b01011161007557565b9181601f84011215610075578235916001600160401b038311610075576020838186019501011161007557565b9181601f84011215610075578235916001600160401b038311610075576020808501948460071b01011161007557565b90601f801991011681019081106001600160401b038211176107e957604052565b90816020910312610075575190565b9035601e19823603018112156100755701602081359101916001600160401b03821161007557813603831361007557565b908060209392818452848401375f828201840152601f01601f1916010190565b9035601e19823603018112156100755701602081359101916001600160401b038211610075578160051b3603831361007557565b9091602081848152019260208160051b83010193835f91605e1982360301945b848410610fd5575050505050505090565b90919293949596601f1982820301835287358781121561007557602061104f600193878394019061104161103661101d61100f8580610f1f565b606086526060860191610f50565b61102987860186610f1f565b9085830389870152610f50565b926040810190610f1f565b916040818503910152610f50565b990193019401929195949390610fc4565b611139918135815261112a61111e6110e16110b26110976110846020880188610f1f565b6101606020890152610160880191610f50565b6110a46040880188610f1f565b908783036040890152610f50565b60608601356060860152608086013560808601526110d360a0870187610f1f565b9086830360a0880152610f50565b60c085013560c085015260e085013560e085015261010085013561010085015261110f610120860186610f70565b90858303610120870152610fa4565b92610140810190610f1f565b91610140818503910152610f50565b90565b90604061115461113993803584526020810190610f1f565b9190928160208201520191610f50565b9060a061119a61113993803584526020810135602085015260408101356040850152606081013560608501526080810190610f70565b9190928160808201520191610fa4565b81835290916001600160fb1b0383116100755760209260051b809284830137010190565b903590601e198136030182121561007557018035906001600160401b0382116100755760200191813603831361007557565b6001600160401b0381116107e95760051b60200190565b91908110156112275760071b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036100755790565b95949392969161125e86611200565b9761126c604051998a610eef565b86895261127887611200565b60208a019590601f19013687375f5b8a518110156113395761129b818a8a611217565b6112a76020820161123b565b9060606112b66040830161123b565b916040519260208401947f99b1c82a284d37200035cdd359998e3c7f2f23430b659e980ef9618986dc35d486528235604086015260018060a01b03168385015260018060a01b03166080840152013560a082015260a0815261131960c082610eef565b519020908b518110156112275760019160208d8360051b01015201611287565b509296509296909397945061134c611463565b956001600160401b0381116107e95760405190611373601f8201601f191660200183610eef565b8082526020820192368282011161007557815f9260209286378301015251902093604051602081018092519099905f5b818110611440575050506113c3816042999a03601f198101835282610eef565b519020916040519360208501957f8cc46ad1cc4a2b7abc4484a262eaad77921af84c1190705a1672cf8d82684be3875260408601526060850152608084015260018060a01b031660a083015260c082015260c0815261142360e082610eef565b5190206040519161190160f01b8352600283015260228201522090565b82518c5260209b8c019b909201916001016113a3565b919082039182116106f457565b60a060526040516c08a92a06e626488dedac2d2dc5609b1b81526b1cdd1c9a5b99c81b985b594b60a21b600d8201526e1cdd1c9a5b99c81d995c9cda5bdb8b608a1b60198201526f1d5a5b9d0c8d4d8818da185a5b92590b60821b60288201527f6164647265737320766572696679696e67436f6e74726163742c000000000000603882015260296051820153206040519081527f280fd38ea2520b394b1b1748feb2ca2eb8e6b4aea42f7866523fb2a761971a4e60208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660408201524660608201523060808201522090565b9360209561156e9161159298946115a494963391888a61124f565b9160405196879586956373c91c6b60e01b8752608060048801526084870191610f50565b8481036003190160248601529061113c565b60026044840152606483019190915203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561059e576115ee5750565b61160f9060203d602011611612575b6116078183610eef565b810190610f10565b50565b503d6115fd56' as const

/** How to know its code on a chain: the length in bytes, where the ledger's address stands (32 bytes each), and the hash with zeros there. */
export const publishAndPayCode = {"length":5657,"ledgerAt":[381,506,714,1619,2257,2615,5559],"hash":"0x7221f4547e0c48338f8679ce47a9dcbdb56fa04982ad6d43d4fc209238a20353"} as const

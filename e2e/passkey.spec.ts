import { createHash } from 'node:crypto'
import type { CDPSession, Page } from '@playwright/test'
import { encodePasskeySignature, passkeySigner } from '@/lib/publishing/passkey'
import { type Hex, parseHex } from '@/lib/verification/bytes'
import {
  CHAIN_ID,
  payment,
  startTestLedger,
  type TestSigner,
  walletSigner,
} from '@/lib/verification/testing/test-ledger'
import { verifyRecord } from '@/lib/verification/verify-record'
import { expect, test } from './journey'

const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

/** An authenticator in the browser, which answers without a person and says whether it verified one. */
async function addAuthenticator(
  page: Page,
): Promise<{ readonly session: CDPSession; readonly authenticatorId: string }> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { session, authenticatorId }
}

/** Makes a passkey as a page does, and signs with it as a page does. */
async function createPasskey(page: Page, verifier: Hex): Promise<TestSigner & { readonly id: string }> {
  const created = await page.evaluate(async () => {
    const credential = (await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Counterfoil' },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: 'An official', displayName: 'An official' },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { userVerification: 'required' },
      },
    })) as PublicKeyCredential
    const publicKey = (credential.response as AuthenticatorAttestationResponse).getPublicKey()!
    const toBase64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
    return { id: toBase64(credential.rawId), publicKey: toBase64(publicKey) }
  })
  return {
    id: created.id,
    signer: passkeySigner({ verifier, publicKey: base64(created.publicKey), rpId: 'localhost' }),
    sign: async (digest) => encodePasskeySignature(await assertWith(page, created.id, digest)),
  }
}

/** A page has one prompt at a time: the next waits for the one before. */
let before: Promise<unknown> = Promise.resolve()
function assertWith(...asked: Parameters<typeof ask>): ReturnType<typeof ask> {
  const answer = before.then(() => ask(...asked))
  before = answer.catch(() => {})
  return answer
}

async function ask(page: Page, id: string, digest: Hex, verification: UserVerificationRequirement = 'required') {
  const asked = { id, verification, challenge: Buffer.from(parseHex(digest)!).toString('base64') }
  const assertion = await page.evaluate(async ({ id, verification, challenge }) => {
    const bytes = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    const toBase64 = (buffer: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    const credential = (await navigator.credentials.get({
      publicKey: {
        challenge: bytes(challenge),
        allowCredentials: [{ type: 'public-key', id: bytes(id) }],
        userVerification: verification,
      },
    })) as PublicKeyCredential
    const response = credential.response as AuthenticatorAssertionResponse
    return {
      authenticatorData: toBase64(response.authenticatorData),
      clientDataJSON: toBase64(response.clientDataJSON),
      signature: toBase64(response.signature),
    }
  }, asked)
  return {
    authenticatorData: base64(assertion.authenticatorData),
    clientDataJSON: base64(assertion.clientDataJSON),
    signature: base64(assertion.signature),
  }
}

test('a browser’s passkeys sign a publication that the ledger takes and every check finds signed', async ({
  page,
  baseURL,
}) => {
  const ledger = await startTestLedger()
  try {
    const { session, authenticatorId } = await addAuthenticator(page)
    // A passkey belongs to a name, which an address of digits is not.
    await page.goto(baseURL!.replace('127.0.0.1', 'localhost'))
    const [preparer, approver] = [
      await createPasskey(page, ledger.verifier),
      await createPasskey(page, ledger.verifier),
    ]
    await ledger.grantKey({ signer: preparer.signer, to: 2, roles: 'preparer' })
    await ledger.grantKey({ signer: approver.signer, to: 3, roles: 'approver' })

    // Authenticators leave `s` where it falls: several publications, so that both halves are met.
    for (let number = 1; number <= 4; number += 1)
      await ledger.publish({ groups: [[payment(number)]], sign: [preparer, approver] })
    await ledger.mine(6)
    const nodes = [
      { url: ledger.url, operator: 'a newspaper', chosenByReader: true },
      { url: ledger.url.replace('127.0.0.1', 'localhost'), operator: 'a library', chosenByReader: true },
    ]
    for (const id of ['moh-1-1', 'moh-4-1']) {
      const report = await verifyRecord({ id, shown: {}, nodes, contract: ledger.contract, chainId: CHAIN_ID })
      const signed = report.checks.find(({ check }) => check === 'signed')!
      expect(signed.outcome).toBe('agrees')
      expect(signed.words).toContainEqual({ code: 'signed-passkey' })
    }

    // The person must have been verified, by a fingerprint or the like: presence alone is refused.
    const present: TestSigner = {
      signer: preparer.signer,
      sign: async (digest) => encodePasskeySignature(await assertWith(page, preparer.id, digest, 'discouraged')),
    }
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    const unverified = ledger.publish({
      groups: [[payment(5)]],
      sign: [present, walletSigner(ledger.accounts.approver)],
    })
    await expect(unverified).rejects.toThrow('InvalidSignature')
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })

    // On another site the same authenticator signs for that site, and the ledger refuses it.
    const elsewhere: TestSigner = {
      signer: preparer.signer,
      sign: async (digest) => {
        const assertion = await assertWith(page, preparer.id, digest)
        const other = createHash('sha256').update('evil.example').digest()
        return encodePasskeySignature({
          ...assertion,
          authenticatorData: Uint8Array.of(...other, ...assertion.authenticatorData.subarray(32)),
        })
      },
    }
    const moved = ledger.publish({ groups: [[payment(5)]], sign: [elsewhere, approver] })
    await expect(moved).rejects.toThrow('InvalidSignature')
    await ledger.publish({ groups: [[payment(5)]], sign: [preparer, approver] })
  } finally {
    await ledger.end()
  }
})

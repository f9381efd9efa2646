/** A number of the ledger in hexadecimal, whole: it may be copied, and it may break anywhere. */
export function HashText({ hash }: { readonly hash: string }) {
  return (
    <code className="hash" dir="ltr">
      {hash}
    </code>
  )
}

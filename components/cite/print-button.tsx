'use client'

/** Opens the browser's own way of printing. Without scripts it is not there. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      className="needs-scripts no-print button button-quiet button-small"
      onClick={() => window.print()}
    >
      {label}
    </button>
  )
}

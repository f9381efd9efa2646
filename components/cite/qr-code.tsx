import { toQrPath } from '@/lib/format/qr-path'

/** An address as a QR code, drawn on the server: dark on white in every theme, so that it can be read from paper and screen. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = toQrPath(text)
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}

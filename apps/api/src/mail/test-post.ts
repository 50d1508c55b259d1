import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

export type Delivered = { readonly to: string[]; readonly headers: string; readonly body: string }

/** A small mail server: what it was given, and how it may refuse. `silent` takes connections and says nothing. */
export async function testPost({
  refuse,
  silent = false,
}: {
  refuse?: (line: string) => string | null
  silent?: boolean
} = {}) {
  const delivered: Delivered[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    if (!silent) talk(socket, delivered, refuse)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () =>
    new Promise<void>((closed) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => closed())
    })
  afterAll(close)
  const { port } = server.address() as AddressInfo
  return { smtpUrl: `smtp://127.0.0.1:${port}`, delivered, close }
}

function talk(socket: Socket, delivered: Delivered[], refuse?: (line: string) => string | null) {
  let to: string[] = []
  let data: string | null = null
  let rest = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 test.example')
  socket.setEncoding('utf8').on('data', (piece) => {
    rest += piece
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (data !== null) {
        if (line !== '.') data += `${line}\r\n`
        else {
          const [headers = '', ...body] = data.split('\r\n\r\n')
          delivered.push({ to, headers, body: body.join('\r\n\r\n') })
          data = null
          say('250 taken')
        }
        continue
      }
      const no = refuse?.(line)
      if (no) say(no)
      else if (/^RCPT/i.test(line)) {
        to.push(line.slice(8))
        say('250 yes')
      } else if (/^DATA/i.test(line)) {
        data = ''
        say('354 go on')
      } else if (/^(MAIL|RSET)/i.test(line)) {
        to = []
        say('250 yes')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else say('250 test.example')
    }
  })
}

import { randomUUID } from 'node:crypto'
import { createServer, connect as openLine, type Socket } from 'node:net'
import type { Bench } from '../bench/people.ts'
import type { Fault } from './figures.ts'
import { call, type Program } from './program.ts'

/** About what the lines above a body weigh. */
const heads = 1_000
const none = { pain: null, calm: null, stress: null }

/** Cuts the line while a chart saves itself, at another place each time: what was acknowledged is there, and sending again saves once. */
export async function cutLine(
  { port }: Program,
  { patientId, cookies }: Bench,
  points: number,
): Promise<Fault> {
  const cookie = cookies.therapist
  const visitId = randomUUID()
  const opened = await call(port, {
    ...{ cookie, path: 'dashboard/visits.open' },
    input: { id: visitId, patientId, appointmentId: null },
  })
  if (opened.status !== 200) throw new Error(`No visit could be opened: ${opened.body}`)
  const id = (JSON.parse(opened.body) as { result: { data: { value: { visitId: string } } } })
    .result.data.value.visitId
  const read = async () => {
    const { body } = await call(port, {
      ...{ cookie, path: 'dashboard/visits.read' },
      input: { visitId: id },
    })
    const { visit } = (JSON.parse(body) as { result: { data: { visit: Saved } } }).result.data
    return { version: visit.version, subjective: visit.note.subjective }
  }
  const line = await cuttingLine(port)
  let [wrong, cut, answering, { version, subjective: text }] = [0, 0, 0, await read()]
  try {
    for (let point = 0; point < points; point++) {
      const next = `${point}: ${'slept better since the last visit; '.repeat(1 + (point % 50))}`
      const save = {
        ...{ cookie, path: 'dashboard/visits.save' },
        input: {
          visitId: id,
          entry: { minutes: 60, note: noteOf(next), ledger: [], version, finish: false },
          scores: { before: none, after: none },
        },
      }
      // from the first byte of the request to the last of the answer
      const sending = JSON.stringify(save.input).length + heads
      line.cutAt(Math.floor((point / points) * (sending + answering)), sending)
      const first = await call(line.port, save)
      if (first.status !== 200) cut++
      const between = await read()
      const saved = between.subjective === next && between.version === version + 1
      const untouched = between.subjective === text && between.version === version
      if (!(saved || (first.status !== 200 && untouched))) wrong++
      const again = await call(port, save)
      answering = again.body.length + heads
      const after = await read()
      if (again.status !== 200 || after.subjective !== next || after.version !== version + 1)
        wrong++
      version = after.version
      text = after.subjective
    }
  } finally {
    line.close()
  }
  return {
    kind: 'line cut while saving',
    done: `${points} saves, ${cut} without an answer, each sent again`,
    figure: `${wrong} not as acknowledged, or saved twice`,
    wanted: '0',
    ok: wrong === 0 && cut > points / 2,
  }
}

type Saved = { readonly version: number; readonly note: { readonly subjective: string } }

const noteOf = (subjective: string) => ({ subjective, objective: '', assessment: '', plan: '' })

/** A line to that port that breaks after so many bytes there, then back. */
async function cuttingLine(to: number) {
  let [there, back] = [0, 0]
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const on = openLine(to, '127.0.0.1')
    const cut = () => {
      from.destroy()
      on.destroy()
    }
    let [left, returning] = [there, back]
    for (const socket of [from, on]) {
      open.add(socket)
      socket.on('error', cut).on('close', () => open.delete(socket))
    }
    from.on('data', (bytes: Buffer) => {
      on.write(bytes.subarray(0, left))
      left -= bytes.length
      if (left < 0) cut()
    })
    on.on('data', (bytes: Buffer) => {
      from.write(bytes.subarray(0, returning), () => {
        returning -= bytes.length
        if (returning < 0) cut()
      })
    })
    from.on('end', () => on.end())
    on.on('end', () => from.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cutAt: (at: number, request: number) => {
      there = at < request ? at : Number.POSITIVE_INFINITY
      back = Math.max(0, at - request)
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

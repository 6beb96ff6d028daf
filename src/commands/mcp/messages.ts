// What the protocol and the tools share: JSON objects, and why a request gets an error.

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The codes are those of JSON-RPC and of the protocol. */
export class ProtocolError extends Error {
  constructor(
    readonly code: -32700 | -32600 | -32601 | -32602 | -32603 | -32022,
    message: string,
    readonly data?: object,
  ) {
    super(message);
  }
}

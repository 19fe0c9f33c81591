interface GatewayEvent {
  rawPath?: string;
  requestContext?: object;
}

/**
 * The event with the path that the API's routes have: API Gateway puts the name of a stage before it, but for
 * the stage `$default`. The thesis's clients ask for `/prueba/modelos`.
 */
export function withoutStage<T extends GatewayEvent>(event: T): T {
  const { stage } = (event.requestContext ?? {}) as { stage?: string };
  const prefix = `/${stage ?? '$default'}`;
  const isBelow = event.rawPath === prefix || event.rawPath?.startsWith(`${prefix}/`);
  return isBelow ? { ...event, rawPath: event.rawPath!.slice(prefix.length) || '/' } : event;
}

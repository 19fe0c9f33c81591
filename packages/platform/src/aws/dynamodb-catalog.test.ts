import { describeCatalog } from '../contracts/catalog.contract.ts';
import { DynamoDbCatalog } from './dynamodb-catalog.ts';
import { startEmulators } from './test-emulators.ts';

describeCatalog(
  'DynamoDB',
  async () => {
    const emulators = await startEmulators();
    const { dynamodb: client } = emulators.newClients();
    const catalog = new DynamoDbCatalog({ client, table: await emulators.newTable() });
    return { catalog, close: emulators.stop };
  },
  { propertyRuns: 20 },
);

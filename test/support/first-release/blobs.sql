BEGIN TRANSACTION;
CREATE TABLE blobs (
     key TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size_bytes INTEGER NOT NULL,
     content_type TEXT NOT NULL, created_at TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
INSERT INTO "blobs" VALUES('corpora/6b5ae9d9ebe038a8f3cd547d1699c94b5e37f676da74439887b3e8a84158298a.tsv','a32014554e43e4cb581ade76a82069039333c50efd0d774c3504088f865ce263',374,'text/tab-separated-values; charset=utf-8','2026-11-25T14:36:49.363Z');
INSERT INTO "blobs" VALUES('corpora/9f2bdc7e0c146c42bdf7e9195fc1fdc318cdc292dcb0a55db206c26595bb1d4f.tsv','769cc8b3f550182b1caec28d678f364dce4b82c0a244f411bffa110781db16ba',364,'text/tab-separated-values; charset=utf-8','2026-11-25T14:36:48.269Z');
INSERT INTO "blobs" VALUES('datasets/en-cola.tsv/00000001','8cfa297a049311fa0eb6fe5ad1da2daa406118abe17fa0c9359fd6549b121688',363,'application/octet-stream','2026-11-25T14:36:49.389Z');
INSERT INTO "blobs" VALUES('datasets/leida.tsv/00000001','bbe8a17ba8728c5539f0f45299548aa4dea92ce7b5dfa7364e0ca14206b27486',373,'application/octet-stream','2026-11-25T14:36:49.340Z');
INSERT INTO "blobs" VALUES('datasets/primera.tsv/00000001','7d82a04c95953b859abadf7f7a8944d61dceaec56021358dd7c4e5d9794facc3',377,'application/octet-stream','2026-11-25T14:36:48.185Z');
INSERT INTO "blobs" VALUES('models/080ffee98fd8f9fa/card.json','0e8ec8afc9448299d8404441a6017242dc6e227d9a24ee59dd014310f2d6b4e6',3171,'application/json','2026-11-25T14:36:49.303Z');
INSERT INTO "blobs" VALUES('models/080ffee98fd8f9fa/group1-shard1of1.bin','2be63aab3232c77f06c59a6073cfc7bcaa27b16fbb7009fa4ddacaa957bb56f9',31724,'application/octet-stream','2026-11-25T14:36:49.286Z');
INSERT INTO "blobs" VALUES('models/080ffee98fd8f9fa/model.json','72c1ca1d6007128ce1c8f264770cee551a1b89eb768ca4aff54a53c3bc609d77',2412,'application/json','2026-11-25T14:36:49.281Z');
INSERT INTO "blobs" VALUES('models/080ffee98fd8f9fa/vocabulary.json','16d9a8fd953efcfc3c59efa9e1811137a5da5d7ce6930e8b84430ac92a839e3d',561,'application/json','2026-11-25T14:36:49.291Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-0.json','b1a92ab28acb7ab313038599d16f782dfb41fc5c7f0031894e082fe826ac287c',79,'application/json','2026-11-25T14:36:48.476Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-1.json','983e28772dd6c6255712126847f47eb2f7cb341a45ac6e373feae2347e212f20',79,'application/json','2026-11-25T14:36:48.591Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-2.json','b7291c77db824362a8e2959eab6c3a078507bc988f058db6a18300931b8abb38',80,'application/json','2026-11-25T14:36:48.657Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-3.json','d30483b9d6112be081ccaa31f1f1243cf44ab6d0e06207384453ae5a63de30fb',80,'application/json','2026-11-25T14:36:48.734Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-4.json','27277a8614f0bc997579bb1a82ce22f533625c2008eab42365a592904378078a',79,'application/json','2026-11-25T14:36:48.814Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-5.json','df3f51354e41f8477cc9970ca712c8c70968c003fcbfc108e15ea223d21eff2c',81,'application/json','2026-11-25T14:36:49.038Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-6.json','e6e67ebbf9f1b50bc32c9d3e93dff7c8fffff94f6f39f351e46252e5eeedc9f4',81,'application/json','2026-11-25T14:36:49.083Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-7.json','1221e42f513aafb4133cddb5b64ab942bad52df798a3f3b86a449a0dc30dd23a',80,'application/json','2026-11-25T14:36:49.124Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-8.json','f7f97369fd71db0413214d49a71980a8199cc417cab25dfb901e976a8caca0d8',80,'application/json','2026-11-25T14:36:49.162Z');
INSERT INTO "blobs" VALUES('trainings/080ffee98fd8f9fa/fold-9.json','cde8f78a630a4e48d0a3aef508d94acacd74718620d661546068793ce4ea0cd5',78,'application/json','2026-11-25T14:36:49.197Z');
CREATE INDEX blobs_by_sha256 ON blobs (sha256);
COMMIT;
PRAGMA user_version = 1;

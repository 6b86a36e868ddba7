FROM node:24.21.0-bookworm-slim

WORKDIR /app
COPY --chown=node:node . .
# packages run from source, and Node strips no types under node_modules: the workspace stays as it is
RUN npx -y pnpm@12 install --frozen-lockfile \
    && npx -y pnpm@12 build \
    && npm cache clean --force \
    && mkdir /data \
    && chown node:node /data

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    DATA_DIR=/data

USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "apps/server/src/main.ts"]

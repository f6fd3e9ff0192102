using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <summary>A piece of a message or of a modal that we send.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#component-object-component-types</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(UserSelect), 5)]
[JsonDerivedType(typeof(RoleSelect), 6)]
[JsonDerivedType(typeof(MentionableSelect), 7)]
[JsonDerivedType(typeof(ChannelSelect), 8)]
[JsonDerivedType(typeof(Section), 9)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(Thumbnail), 11)]
[JsonDerivedType(typeof(MediaGallery), 12)]
[JsonDerivedType(typeof(FileComponent), 13)]
[JsonDerivedType(typeof(Separator), 14)]
[JsonDerivedType(typeof(Container), 17)]
[JsonDerivedType(typeof(Label), 18)]
[JsonDerivedType(typeof(FileUpload), 19)]
[JsonDerivedType(typeof(RadioGroup), 21)]
[JsonDerivedType(typeof(CheckboxGroup), 22)]
[JsonDerivedType(typeof(Checkbox), 23)]
public abstract record Component;
